/**
 * Who knows whom: a contact and another contact, or somebody unnamed somewhere. Several may hold between the same two
 * people. May import contact, organization, tenancy, page, http, problem, time.
 */
package org.kith.relationship;
