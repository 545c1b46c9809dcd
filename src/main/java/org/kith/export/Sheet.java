package org.kith.export;

/** A table for people, who open it with a program for tables. The columns are those of the query, in its order. */
enum Sheet {
    /** The network. */
    CONTACTS("select t.name, t.given, t.family, t.nickname,"
            + " (select string_agg(e ->> 'address', '; ') from jsonb_array_elements(t.emails) e) as emails,"
            + " (select string_agg(p ->> 'number', '; ') from jsonb_array_elements(t.phones) p) as phones,"
            + " (select string_agg(u ->> 'url', '; ') from jsonb_array_elements(t.urls) u) as urls,"
            + " (select string_agg(concat_ws(', ', a.title, o.name), '; ' order by a.position) from affiliation a"
            + " join organization o on o.seeker_id = a.seeker_id and o.id = a.organization_id"
            + " where a.seeker_id = t.seeker_id and a.contact_id = t.id) as affiliations,"
            + " t.circle, t.closeness, t.occupation, t.employment_status as \"employmentStatus\","
            + " array_to_string(t.tags, '; ') as tags, t.how_met as \"howMet\", t.notes,"
            + " t.last_interaction_at as \"lastInteractionAt\", t.created_at as \"createdAt\", t.id from contact t"),
    /** Where people work. */
    ORGANIZATIONS("select t.name, t.domain, t.industry, array_to_string(t.aliases, '; ') as aliases, t.id"
            + " from organization t"),
    /** What happened with whom. */
    INTERACTIONS("select t.occurred_at as \"occurredAt\", c.name as contact, t.type, t.channel,"
            + " t.asked_for_something as \"askedForSomething\", t.notes, t.id from interaction t" + ofContact()),
    /** What was asked of whom. */
    ASKS("select t.asked_at as \"askedAt\", c.name as contact, t.kind, t.wanted, t.industry, t.role, t.purpose, t.text,"
            + " t.channel, t.status, t.got, t.answered_at as \"answeredAt\", t.id from ask t" + ofContact()),
    /** Who brought whom together. */
    INTRODUCTIONS(
            "select t.occurred_at as \"occurredAt\", b.name as connector, coalesce(c.name, t.target_name) as target,"
                    + " t.target_role as role, t.status, t.made_at as \"madeAt\", t.met_at as \"metAt\", t.id from introduction t"
                    + " left join contact b on b.seeker_id = t.seeker_id and b.id = t.connector_contact_id"
                    + " left join contact c on c.seeker_id = t.seeker_id and c.id = t.target_contact_id"),
    /** Jobs and jobs to be. */
    LEADS("select t.discovered_at as \"discoveredAt\", o.name as organization, t.role, t.place, t.url, t.status,"
            + " c.name as \"givenBy\", t.notes, t.id from lead t"
            + " left join organization o on o.seeker_id = t.seeker_id and o.id = t.organization_id"
            + " left join contact c on c.seeker_id = t.seeker_id and c.id = t.given_by_contact_id"),
    /** Conversations about them. */
    INTERVIEWS(
            "select t.starts_at as \"startsAt\", o.name as organization, l.role, t.kind, t.outcome, t.reason, t.notes,"
                    + " t.id from interview t join lead l on l.seeker_id = t.seeker_id and l.id = t.lead_id"
                    + " left join organization o on o.seeker_id = l.seeker_id and o.id = l.organization_id"),
    /** What was done for whom. */
    FAVORS("select t.occurred_at as \"occurredAt\", c.name as contact, t.direction, t.what, t.status, t.id from favor t"
            + ofContact()),
    /** What was written down. */
    NOTES(
            "select t.occurred_at as \"occurredAt\", t.about_type as \"aboutType\", t.about_id as \"aboutId\", t.text, t.id"
                    + " from note t");

    private final String query;

    Sheet(String query) {
        this.query = query;
    }

    /** Takes the seeker; each row once, in the order of its id. */
    String sql() {
        return query + " where t.seeker_id = ? order by t.id";
    }

    /** The entry of an export that holds it. */
    String entry() {
        return name().toLowerCase(java.util.Locale.ROOT) + ".csv";
    }

    private static String ofContact() {
        return " join contact c on c.seeker_id = t.seeker_id and c.id = t.contact_id";
    }
}
