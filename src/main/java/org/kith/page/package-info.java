/**
 * Lists: keyset pages, opaque cursors, whitelisted sorts and filters, as one SQL statement each; and the reading of rows.
 * May import http, problem.
 */
package org.kith.page;
