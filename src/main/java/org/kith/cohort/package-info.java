/**
 * Cohorts: a coach's group of seekers who agreed, and what its members do for each other. A cohort and what is shared in
 * it is the coach's own; who belongs to it and what they agreed to stands with each member alone. The one is reached from
 * the other by entering it within the transaction, after the membership was looked at. May import lead, organization,
 * contact, progress, seeker, advice, idempotency and what is below.
 */
package org.kith.cohort;
