/**
 * Communities (a congregation, a club, a co-op) with their members, and the person who opens the door to them. May
 * import contact, tenancy, page, http, problem, time.
 */
package org.kith.group;
