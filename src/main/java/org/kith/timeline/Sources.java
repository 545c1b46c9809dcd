package org.kith.timeline;

import java.util.List;

/** Where everything that happens is recorded. */
final class Sources {
    private static final String STEP = "s.occurred_at, s.number, ";

    private static final String LEAD_OF_SEARCH =
            "exists (select from lead l where l.seeker_id = x.seeker_id and l.id = x.lead_id and l.search_id = w.id)";

    /** The steps of something as {@code x}. */
    private static String stepsOf(String table) {
        return " from " + table + " x join " + table + "_step s on s.seeker_id = x.seeker_id and s.thing_id = x.id"
                + " where x.seeker_id = w.seeker_id and ";
    }

    private static String from(String table) {
        return " from " + table + " x where x.seeker_id = w.seeker_id and ";
    }

    private static String during(String time) {
        return time + " >= w.begins and " + time + " < w.ends";
    }

    private static final Source INTERACTIONS = new Source(
            "interactions:read",
            "select x.occurred_at, 0, 'INTERACTION', x.id, lower(replace(x.type, '_', '-')), x.notes, x.channel, ''"
                    + from("interaction"),
            "x.contact_id = w.id",
            null,
            during("x.occurred_at"));

    private static final Source ASKS = new Source(
            "asks:read",
            "select " + STEP + "'ASK', x.id, s.action, coalesce(s.note, case when s.action = 'send' then x.text end,"
                    + " s.reason), s.channel, ''" + stepsOf("ask"),
            "x.contact_id = w.id",
            "w.source_type = 'ASK' and x.id = w.source_id",
            "x.search_id = w.id");

    private static final Source INTRODUCTIONS = new Source(
            "introductions:read",
            "select " + STEP + "'INTRODUCTION', x.id, s.action, coalesce(s.note, case when s.number = 1 then x.why end,"
                    + " s.reason), s.channel, ''" + stepsOf("introduction"),
            "(x.connector_contact_id = w.id or x.target_contact_id = w.id or x.to_contact_id = w.id)",
            "(x.lead_id = w.id or w.source_type = 'INTRODUCTION' and x.id = w.source_id)",
            during("s.occurred_at"));

    /** That the seeker applied is told by the application. */
    private static final Source LEADS = new Source(
            "leads:read",
            "select " + STEP + "'LEAD', x.id, s.action, coalesce(s.reason, s.note,"
                    + " case when s.number = 1 then coalesce(x.role, x.notes) end), s.channel, ''" + stepsOf("lead")
                    + "s.action <> 'apply' and ",
            "(x.given_by_contact_id = w.id or exists (select from lead_participant a"
                    + " where a.seeker_id = x.seeker_id and a.lead_id = x.id and a.contact_id = w.id))",
            "x.id = w.id",
            "x.search_id = w.id");

    private static final Source PASSED_ON = new Source(
            "leads:read",
            "select x.occurred_at, 0, 'LEAD', x.lead_id, 'pass-on', x.note, null, x.id::text" + from("lead_pass"),
            "x.to_contact_id = w.id",
            "x.lead_id = w.id",
            during("x.occurred_at"));

    private static final Source APPLICATIONS = new Source(
            "leads:read",
            "select x.applied_on::timestamp at time zone w.zone, 0, 'APPLICATION', x.id, 'apply', x.notes, null, ''"
                    + from("lead_application"),
            "x.contact_id = w.id",
            "x.lead_id = w.id",
            LEAD_OF_SEARCH);

    private static final String INTERVIEWER = "exists (select from interviewer i where i.seeker_id = x.seeker_id"
            + " and i.interview_id = x.id and i.contact_id = w.id)";

    private static final Source INTERVIEWS = new Source(
            "leads:read",
            "select x.starts_at, 0, 'INTERVIEW', x.id, 'interview', x.notes, null, ''" + from("interview"),
            INTERVIEWER,
            "x.lead_id = w.id",
            LEAD_OF_SEARCH);

    private static final Source OUTCOMES = new Source(
            "leads:read",
            "select " + STEP + "'INTERVIEW', x.id, lower(s.status), coalesce(s.reason, s.note), s.channel, ''"
                    + stepsOf("interview"),
            INTERVIEWER,
            "x.lead_id = w.id",
            LEAD_OF_SEARCH);

    private static final Source HAND_OVERS = new Source(
            "documents:read",
            "select x.occurred_at, 0, 'DOCUMENT_SHARE', x.id, 'hand-over', coalesce(x.notes, d.name), x.channel, ''"
                    + " from document_share x join document d on d.seeker_id = x.seeker_id and d.id = x.document_id"
                    + " where x.seeker_id = w.seeker_id and ",
            "(x.to_contact_id = w.id or x.for_contact_id = w.id)",
            "x.lead_id = w.id",
            during("x.occurred_at"));

    private static final Source COURIERS = new Source(
            "documents:read",
            "select s.occurred_at, s.number, 'DOCUMENT_SHARE', x.id, case when s.arrived then 'arrive' else 'carry' end,"
                    + " coalesce(s.note, s.holder), null, '' from document_share x join document_share_step s"
                    + " on s.seeker_id = x.seeker_id and s.share_id = x.id where x.seeker_id = w.seeker_id and ",
            "(x.to_contact_id = w.id or x.for_contact_id = w.id or s.holder_contact_id = w.id)",
            "x.lead_id = w.id",
            during("s.occurred_at"));

    private static final Source THANKS = new Source(
            "gratitude:read",
            "select x.sent_at, 0, 'THANK_YOU', x.id, 'send', coalesce(x.text, x.personal_touch), x.channel, ''"
                    + from("thank_you"),
            "x.contact_id = w.id",
            "exists (select from debt d where d.seeker_id = x.seeker_id and d.lead_id = w.id"
                    + " and d.contact_id = x.contact_id and x.id = (select y.id from thank_you y"
                    + " where y.seeker_id = d.seeker_id and y.contact_id = d.contact_id and case when y.settles_all"
                    + " then y.sent_at >= d.owed_since else exists (select from thank_you_debt n"
                    + " where n.seeker_id = y.seeker_id and n.thank_you_id = y.id and n.debt_id = d.id) end"
                    + " order by y.sent_at, y.id limit 1))",
            during("x.sent_at"));

    private static final Source OFFERS = new Source(
            "gratitude:read",
            "select x.offered_at, 0, 'FAVOR', x.id, 'offer', x.what, null, ''" + from("favor")
                    + "x.offered_at is not null and ",
            "x.contact_id = w.id",
            null,
            during("x.offered_at"));

    private static final Source FAVORS = new Source(
            "gratitude:read",
            "select x.occurred_at, 1, 'FAVOR', x.id, case when x.direction = 'TO_SEEKER' then 'receive' else 'give' end,"
                    + " x.what, null, ''" + from("favor") + "x.status = 'DONE' and ",
            "x.contact_id = w.id",
            null,
            during("x.occurred_at"));

    private static final Source NOTES = new Source(
            "notes:read",
            "select x.occurred_at, 0, 'NOTE', x.id, 'write', x.text, null, ''" + from("note"),
            "x.about_type = 'CONTACT' and x.about_id = w.id",
            "x.about_type = 'LEAD' and x.about_id = w.id",
            "(x.about_type = 'SEARCH' and x.about_id = w.id or x.about_type is distinct from 'SEARCH' and "
                    + during("x.occurred_at") + ")");

    private static final Source MET = new Source(
            "events:read",
            "select x.starts_at, 1, 'EVENT', x.id, 'meet', coalesce(m.notes, x.name), null, '' from event x"
                    + " join event_person m on m.seeker_id = x.seeker_id and m.event_id = x.id"
                    + " where x.seeker_id = w.seeker_id and ",
            "m.contact_id = w.id",
            null,
            null);

    private static final Source ATTENDED = new Source(
            "events:read",
            "select x.starts_at, 0, 'EVENT', x.id, 'attend', x.name, null, ''" + from("event") + "x.attended and ",
            null,
            "w.source_type = 'EVENT' and x.id = w.source_id",
            during("x.starts_at"));

    private static final Source BEGINNINGS = new Source(
            "searches:read",
            "select w.begins, 0, 'SEARCH', x.id, 'begin', x.why_it_matters, null, ''" + from("job_search"),
            null,
            null,
            "x.id = w.id");

    private static final Source SEARCHES = new Source(
            "searches:read",
            "select " + STEP + "'SEARCH', x.id, s.action, coalesce(s.note, s.reason), s.channel, ''"
                    + stepsOf("job_search"),
            null,
            null,
            "x.id = w.id");

    /** All of them. */
    static final List<Source> ALL = List.of(
            INTERACTIONS,
            ASKS,
            INTRODUCTIONS,
            LEADS,
            PASSED_ON,
            APPLICATIONS,
            INTERVIEWS,
            OUTCOMES,
            HAND_OVERS,
            COURIERS,
            THANKS,
            OFFERS,
            FAVORS,
            NOTES,
            MET,
            ATTENDED,
            BEGINNINGS,
            SEARCHES);

    private Sources() {}
}
