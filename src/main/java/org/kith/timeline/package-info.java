/**
 * Everything that happened, in one line of time: of a contact, a lead or a search. It reads the tables of the rooms that
 * record it, and writes nothing. May import lead, search, contact, seeker, tenancy, page, problem.
 */
package org.kith.timeline;
