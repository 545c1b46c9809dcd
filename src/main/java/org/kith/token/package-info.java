/**
 * Bearer tokens (JWT) of an organisation's identity provider: whether one is right, and of whom it speaks. Nothing here
 * knows the database. May import problem.
 */
package org.kith.token;
