/**
 * How a computed answer is told: a rule, the facts that made it speak, what can be done about it, and the words, in the
 * language of whoever asks. Knows nothing of what is computed.
 */
package org.kith.advice;
