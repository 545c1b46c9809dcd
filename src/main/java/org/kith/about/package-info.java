/**
 * References to anything: what a note, a reminder or a source may point at, and whether it is there. It knows the names
 * of tables and nothing of the rooms that own them. May import tenancy, page, problem.
 */
package org.kith.about;
