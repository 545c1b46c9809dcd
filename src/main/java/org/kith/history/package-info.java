/**
 * What happened to a thing, step by step, and when: the steps of a state machine are kept, their order is checked, and a
 * step that leads nowhere is refused with those that do. May import tenancy, page, http, problem, time.
 */
package org.kith.history;
