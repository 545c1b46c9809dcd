/**
 * Where people meet: venues, events, and who was met there. May import contact, history, tenancy, page, http, problem,
 * time.
 */
package org.kith.venue;
