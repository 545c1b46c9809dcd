/**
 * How the API reads and writes, the same for every resource: strict JSON, strict parameters, entity tags, merge patches.
 * May import problem.
 */
package org.kith.http;
