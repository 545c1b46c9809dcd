/**
 * What happened between the seeker and a contact, and when they were last in touch. May import contact, history, tenancy,
 * page, http, problem, time.
 */
package org.kith.interaction;
