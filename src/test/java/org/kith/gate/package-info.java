/**
 * The gates that keep the contract true, and the tests that are derived from it: whatever {@code openapi.yaml} declares is
 * asked for here, so that a new operation cannot be forgotten.
 */
package org.kith.gate;
