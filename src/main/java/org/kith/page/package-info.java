/** Lists: keyset pages, opaque cursors, whitelisted sorts and filters, as one SQL statement each. May import problem. */
package org.kith.page;
