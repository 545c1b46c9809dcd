/**
 * The commands of {@code bench/}: they see the service from outside, through its HTTP interface, and share no code with
 * it, so that they measure and judge what a client gets.
 */
package org.kith.bench;
