/**
 * How much somebody may ask for in a minute, counted in the memory of this process: each instance allows as much. May
 * import problem.
 */
package org.kith.rate;
