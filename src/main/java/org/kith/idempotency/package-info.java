/**
 * What is asked once happens once: a POST with an {@code Idempotency-Key} that is sent again gets the first answer, which
 * was kept in the transaction of its effect. May import problem, http, token, tenancy
 * and advice.
 */
package org.kith.idempotency;
