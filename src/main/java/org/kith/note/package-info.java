/**
 * Notes of the seeker's own, about anything. May import about, history, tenancy, page, http, problem, time.
 */
package org.kith.note;
