/**
 * Reminders of the seeker's own, about anything, done and snoozed. One about an ask falls away when the ask is answered, rests
 * or was followed up; of asks it knows the tables alone. May import about, history, seeker, tenancy, page, http, problem,
 * time.
 */
package org.kith.reminder;
