/**
 * What the seeker hands out, such as a version of the résumé, and the way it took: to whom, for whom, through whose hands.
 * A courier needs no rank, only trust. May import contact, organization, interaction, about, history, seeker, tenancy,
 * page, http, problem, time.
 */
package org.kith.document;
