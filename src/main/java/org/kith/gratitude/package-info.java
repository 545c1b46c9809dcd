/**
 * Thanks and favors: what is owed to whom and why, the thank-yous that were sent, and what each did for the other. It
 * hears of what others do from the rooms where it is recorded. May import advice, ask, introduction, lead, search,
 * interaction, contact, history, seeker, tenancy, page, http, problem, time.
 */
package org.kith.gratitude;
