package org.kith.timeline;

/**
 * One place where something that happened is recorded.
 *
 * @param scope what a key needs to see it
 * @param select at, number, type, id, action, text, channel and what else tells it apart from others of the same thing,
 *     from where; the seeker is compared, and one of the conditions is yet to follow
 * @param ofContact whether it belongs to the contact {@code w.id}; null for never
 * @param ofLead whether it belongs to the lead {@code w.id}, which came from {@code w.source_type} and
 *     {@code w.source_id}; null for never
 * @param ofSearch whether it belongs to the search {@code w.id}, which lasted from {@code w.begins} until {@code w.ends};
 *     null for never
 */
record Source(String scope, String select, String ofContact, String ofLead, String ofSearch) {}
