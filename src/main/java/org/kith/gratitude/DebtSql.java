package org.kith.gratitude;

import java.time.Instant;
import java.util.List;
import org.kith.search.Policy;

/**
 * What is owed, told from the facts as SQL, so that nothing of it has to be corrected when a thank-you, a policy or the
 * course of a lead changes. The parts go together: the table {@code debt t}, {@link #JOINS} with their values, and the
 * condition {@link #OWED}.
 */
final class DebtSql {
    /**
     * The thank-you that settles a debt, as {@code y}: of those to the same person the first one that names it, or that
     * names nothing and was sent after the fact.
     */
    static final String SETTLING = "select y.id, y.sent_at from thank_you y where y.seeker_id = t.seeker_id"
            + " and y.contact_id = t.contact_id and case when y.settles_all then y.sent_at >= t.owed_since"
            + " else exists (select from thank_you_debt e where e.seeker_id = y.seeker_id"
            + " and e.thank_you_id = y.id and e.debt_id = t.id) end";

    /**
     * The moment as {@code p}, the search of that time as {@code s}, the thank-you as {@code y}, the rest as
     * {@code d}. That the thank-you was sent by then is put so that no index can answer it: else the planner
     * takes the index of dates, not that of contacts, for a seeker whose rows it believes to be few.
     */
    static final String JOINS = " cross join (select cast(? as timestamptz) as upto, cast(? as text) as zone,"
            + " cast(? as int) as interview_days, cast(? as int) as help_days) p"
            + " cross join lateral (select (t.owed_since at time zone p.zone)::date as owed_on) o"
            + " left join lateral (select j.policy from job_search j where j.seeker_id = t.seeker_id"
            + " and j.started_on <= o.owed_on and (j.ended_on is null or j.ended_on >= o.owed_on)"
            + " order by j.started_on desc, j.id desc limit 1) s on true"
            + " left join lateral (" + SETTLING
            + " and (y.sent_at < p.upto) is true order by y.sent_at, y.id limit 1) y on true"
            + " cross join lateral (select o.owed_on + case when t.type = 'INTERVIEW'"
            + " then coalesce((s.policy ->> 'thankYouAfterInterviewDays')::int, p.interview_days)"
            + " else coalesce((s.policy ->> 'thankYouAfterHelpDays')::int, p.help_days) end as due_on,"
            + " case when t.waived_at < p.upto then 'WAIVED' when y.id is null then 'OPEN' else 'SETTLED' end"
            + " as status) d";

    /**
     * Whether it happened by then, and is not owed otherwise: an introduction or lead that came of an ask and the ask that
     * was answered are one thing.
     */
    static final String OWED = "t.owed_since < p.upto and not (t.type = 'ASK' and d.status = 'OPEN'"
            + " and (exists (select from introduction i where i.seeker_id = t.seeker_id and i.ask_id = t.ask_id"
            + " and i.connector_contact_id = t.contact_id and i.made_at < p.upto)"
            + " or exists (select from lead l where l.seeker_id = t.seeker_id and l.source_type = 'ASK'"
            + " and l.source_id = t.ask_id and l.given_by_contact_id = t.contact_id and l.discovered_at < p.upto)))";

    /** How far the leads have come that came of it: 2 for an offer, 1 for an interview, else 0, or null without any. */
    private static final String FAR = "(select max(case when exists (select from lead_step z"
            + " where z.seeker_id = t.seeker_id and z.thing_id = l.id and z.status in ('OFFER', 'ACCEPTED')"
            + " and z.occurred_at < p.upto) then 2 when exists (select from interview v"
            + " where v.seeker_id = t.seeker_id and v.lead_id = l.id and v.outcome <> 'CANCELLED'"
            + " and v.starts_at < p.upto) then 1 else 0 end) from (select t.lead_id as id"
            + " union all select i.lead_id from introduction i where i.seeker_id = t.seeker_id"
            + " and i.id = t.introduction_id"
            + " union all select n.id from lead n where n.seeker_id = t.seeker_id"
            + " and n.source_type = t.type and n.source_id = " + firstOf("t.introduction_id", "t.ask_id") + ") l"
            + " where l.id is not null)";

    /** In the order of {@link DebtView#read}. */
    static final String COLUMNS = "t.id, t.contact_id, t.type,"
            + " coalesce(t.interview_id, t.introduction_id, t.lead_id, t.ask_id, t.favor_id), t.interviewer,"
            + " t.owed_since, d.due_on::text, case " + FAR + " when 2 then 'GIFT_CARD' when 1 then 'FLOWERS'"
            + " else case when t.type in ('LEAD', 'INTRODUCTION') then 'CALL' else 'NOTE' end end, d.status,"
            + " case when d.status = 'SETTLED' then y.id end, case when d.status = 'WAIVED' then t.waived_at end,"
            + " case when d.status = 'WAIVED' then t.waived_reason end, t.created_at, t.updated_at, t.version";

    private DebtSql() {}

    /**
     * The first of two that is not null. Under row-level security PostgreSQL takes {@code coalesce} for something that
     * might leak what it compares, and looks no index up by it; it knows {@code case} to be quiet.
     */
    static String firstOf(String one, String other) {
        return "case when " + one + " is null then " + other + " else " + one + " end";
    }

    /**
     * The values of {@link #JOINS}.
     *
     * @param upto what lies before counts
     * @param zone the seeker's, by the name that PostgreSQL has for it
     */
    static List<Object> values(Instant upto, String zone) {
        return List.of(upto, zone, Policy.USUAL.thankYouAfterInterviewDays(), Policy.USUAL.thankYouAfterHelpDays());
    }
}
