/**
 * What to do today: the rules of the plan, in the order of a day, and what of it the seeker skipped. The plan itself is
 * computed and never written.
 */
package org.kith.plan;
