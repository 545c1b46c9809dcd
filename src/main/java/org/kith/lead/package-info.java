/**
 * Jobs, and jobs to be: who told of them, how far each has come, applications, interviews with their outcomes, and to
 * whom a lead was passed on. May import about, contact, history, interaction (its channels), organization, search,
 * seeker, tenancy, page, http, problem, time.
 */
package org.kith.lead;
