/** The contract, {@code openapi.yaml}, as the running service knows it: served as it stands. Imports no other room. */
package org.kith.contract;
