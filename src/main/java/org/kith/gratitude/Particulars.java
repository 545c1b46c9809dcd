package org.kith.gratitude;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.kith.page.Rows;
import org.kith.tenancy.Caller;

/** What is known of a contact, and of what they did for the seeker: the words that would fit nobody else. */
@ApplicationScoped
class Particulars {
    /** In characters: enough for the notes, the work and the last deeds of anybody. */
    private static final int MOST = 100_000;

    private static final String ALL = "select left(string_agg(w.words, ' '), " + MOST + ") from contact c"
            + " cross join lateral ("
            + "select concat_ws(' ', c.notes, c.how_met, c.occupation, c.provider_text) as words"
            + " union all select concat_ws(' ', a.title, g.name) from affiliation a join organization g"
            + " on g.seeker_id = a.seeker_id and g.id = a.organization_id"
            + " where a.seeker_id = c.seeker_id and a.contact_id = c.id"
            + " union all select f.what from favor f where f.seeker_id = c.seeker_id and f.contact_id = c.id"
            + " union all select concat_ws(' ', l.role, l.place, g.name) from lead l left join organization g"
            + " on g.seeker_id = l.seeker_id and g.id = l.organization_id"
            + " where l.seeker_id = c.seeker_id and (l.given_by_contact_id = c.id or l.id in"
            + " (select v.lead_id from interview v join interviewer n on n.seeker_id = v.seeker_id"
            + " and n.interview_id = v.id where n.seeker_id = c.seeker_id and n.contact_id = c.id))"
            + " union all select concat_ws(' ', i.target_name, i.target_organization, i.target_role, told_name(m))"
            + " from introduction i left join contact m on m.seeker_id = i.seeker_id and m.id = i.target_contact_id"
            + " where i.seeker_id = c.seeker_id and i.connector_contact_id = c.id"
            + " union all select concat_ws(' ', k.industry, k.role, k.purpose, g.name) from ask k"
            + " left join organization g on g.seeker_id = k.seeker_id and g.id = k.organization_id"
            + " where k.seeker_id = c.seeker_id and k.contact_id = c.id) w where c.seeker_id = ? and c.id = ?";

    private final Rows rows;
    private final Caller caller;

    @Inject
    Particulars(Rows rows, Caller caller) {
        this.rows = rows;
        this.caller = caller;
    }

    /** All of it as one text; empty when nothing is known but the name. */
    String of(UUID contactId) {
        return rows.first(ALL, List.of(caller.seekerId(), contactId), row -> row.getString(1))
                .orElse("");
    }
}
