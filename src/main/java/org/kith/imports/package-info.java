/**
 * Contact files on their way into the network: taken, run by themselves, told row by row, and undone as a whole. May
 * import interchange, contact, organization, tenancy, idempotency, audit, page, http, problem, time.
 */
package org.kith.imports;
