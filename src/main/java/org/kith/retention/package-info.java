/**
 * How long a seeker keeps what is over, and the taking away of what is older. May import contact, seeker, tenancy, page,
 * http, problem, time.
 */
package org.kith.retention;
