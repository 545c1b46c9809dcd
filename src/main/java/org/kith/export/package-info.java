/**
 * All that a seeker has, in one file, and back again. What is in it follows from the catalogue of the database: every
 * table of a seeker is written, but for those that are named with a reason. May import imports, contact, seeker, tenancy,
 * page, http, problem, interchange, time.
 */
package org.kith.export;
