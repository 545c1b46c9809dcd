/**
 * What the service answers when it cannot do what was asked: RFC 9457 problem documents, made in one place from every
 * kind of failure, with nothing of the caller's data and nothing of the machine's insides. May import contract.
 */
package org.kith.problem;
