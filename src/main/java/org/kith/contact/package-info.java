/**
 * The people of the network: who they are, where they belong, how they are found. May import organization, history,
 * tenancy, idempotency, page, http, problem, time.
 */
package org.kith.contact;
