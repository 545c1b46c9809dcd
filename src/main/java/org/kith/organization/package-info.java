/**
 * Employers and other bodies, and how a name that somebody wrote is recognised as one of them. May import tenancy, page,
 * http, problem, time.
 */
package org.kith.organization;
