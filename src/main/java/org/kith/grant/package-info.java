/**
 * Grants: what a seeker lets a coach or an integration do and see, until when; and the same from the other side, as the
 * clients of whoever was granted something. May import seeker and what is below.
 */
package org.kith.grant;
