/**
 * Who changed or read what, for whom, with which key, and when: written in the transaction of the effect, read by the
 * seeker alone, and never changed. May import problem, contract, time, interchange, http, tenancy and page.
 */
package org.kith.audit;
