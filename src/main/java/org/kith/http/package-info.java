/**
 * How the API reads and writes, the same for every resource: strict JSON, strict parameters, entity tags, merge patches;
 * and what metrics may tell of it. May import problem and contract.
 */
package org.kith.http;
