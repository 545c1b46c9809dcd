package org.kith.credit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kith.about.Kind;
import org.kith.lead.Lead;
import org.kith.lead.SourceType;
import org.kith.page.Columns;
import org.kith.page.Rows;
import org.kith.seeker.Today;
import org.kith.tenancy.Caller;

/** What was done for a lead beside its chain: documents that were carried, other introductions, asks, applications. */
@ApplicationScoped
class HelpForLead {
    private static final int MOST = 200;

    private static final String SHARES = "select s.to_contact_id as contact_id, case when s.for_contact_id is null"
            + " and s.for_person is null then 'TOOK_DOCUMENT' else 'CARRIED_DOCUMENT' end as contribution,"
            + " s.for_contact_id as other_id, s.for_person as other, s.occurred_at as at, 'DOCUMENT_SHARE' as type, s.id"
            + " from document_share s where s.seeker_id = ? and s.lead_id = ?";

    private static final String COURIERS = "select p.holder_contact_id, 'CARRIED_DOCUMENT', s.for_contact_id,"
            + " s.for_person, p.occurred_at, 'DOCUMENT_SHARE', s.id from document_share s join document_share_step p"
            + " on p.seeker_id = s.seeker_id and p.share_id = s.id where s.seeker_id = ? and s.lead_id = ?"
            + " and p.holder_contact_id is not null and not p.arrived";

    private static final String INTRODUCTIONS =
            "select i.connector_contact_id, 'INTRODUCED', i.target_contact_id, null,"
                    + " i.made_at, 'INTRODUCTION', i.id from introduction i where i.seeker_id = ? and i.lead_id = ?"
                    + " and i.made_at is not null and i.connector_contact_id is not null";

    private static final String REFERRALS = "select a.contact_id, 'REFERRED', null, null,"
            + " a.applied_on::timestamp at time zone ?, 'LEAD', a.lead_id from lead_application a"
            + " where a.seeker_id = ? and a.lead_id = ? and a.contact_id is not null";

    private static final String ANSWERED =
            "select k.contact_id, 'ANSWERED_ASK', null::uuid, null, k.answered_at, 'ASK',"
                    + " k.id from ask k where k.seeker_id = ? and k.status = 'FULFILLED' and ";

    private static final String ASKS = ANSWERED + "(k.id = ? or k.id in (select i.ask_id from introduction i"
            + " where i.seeker_id = ? and i.id = any (?)))";

    private static final String ALL = String.join(" union all ", SHARES, COURIERS, INTRODUCTIONS, REFERRALS, ASKS)
            + " order by at, id limit " + MOST;

    private final Rows rows;
    private final Caller caller;
    private final Today today;

    @Inject
    HelpForLead(Rows rows, Caller caller, Today today) {
        this.rows = rows;
        this.caller = caller;
        this.today = today;
    }

    /** All of it, in the order of time; the answers to asks among it from which an introduction of the chain came. */
    List<Act> of(Lead lead, List<Act> chain) {
        UUID me = caller.seekerId();
        UUID[] introductions = chain.stream()
                .filter(act -> act.type() == Kind.INTRODUCTION)
                .map(Act::recordId)
                .toArray(UUID[]::new);
        List<Object> values = new ArrayList<>(List.of(me, lead.id, me, lead.id, me, lead.id));
        values.addAll(List.of(today.zone().getId(), me, lead.id));
        values.addAll(Arrays.asList(me, askOf(lead), me, introductions));
        return rows.all(ALL, values, row -> read(new Columns(row)));
    }

    /** The answer to the ask of which the lead came, if it names one that was fulfilled. */
    Optional<Act> answer(Lead lead) {
        UUID ask = askOf(lead);
        return ask == null
                ? Optional.empty()
                : rows.first(ANSWERED + "k.id = ?", List.of(caller.seekerId(), ask), row -> read(new Columns(row)));
    }

    private static UUID askOf(Lead lead) {
        return lead.sourceType == SourceType.ASK ? lead.sourceId : null;
    }

    private static Act read(Columns column) throws SQLException {
        return new Act(
                column.id(),
                column.constant(Contribution.class),
                column.id(),
                column.text(),
                column.instant(),
                column.constant(Kind.class),
                column.id());
    }
}
