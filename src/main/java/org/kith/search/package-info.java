/**
 * The job search: why, since when, what is wanted, by which policy, and the employers that are wanted most. A seeker has
 * one search that has not ended, and any number of past ones. May import contact, organization, history, seeker, tenancy,
 * page, http, problem, time.
 */
package org.kith.search;
