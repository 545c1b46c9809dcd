/**
 * What every test stands on: one real PostgreSQL behind a wire that can be listened to and cut, a clock that stands where
 * a test wants it, seekers made through HTTP, and the conversation that holds each answer against the contract.
 */
package org.kith.given;
