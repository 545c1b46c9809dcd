/**
 * Asks: one request to exactly one person, kindly put, with patience, at most one reminder, and rest. The way of an ask
 * ({@link org.kith.ask.Course}), its dates ({@link org.kith.ask.Patience}), its limits ({@link org.kith.ask.Limits}) and
 * its wording ({@link org.kith.ask.CheckWording}) are rules without a database. May import search, lead and all below.
 */
package org.kith.ask;
