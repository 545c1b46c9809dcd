/**
 * Where what is known of a contact came from. It reads what imports, prompts, interviews and introductions recorded, and
 * writes nothing. May import contact, tenancy, page, http, problem.
 */
package org.kith.provenance;
