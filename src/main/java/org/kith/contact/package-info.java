/** The people of the network. May import organization, tenancy, page, http, problem, time. */
package org.kith.contact;
