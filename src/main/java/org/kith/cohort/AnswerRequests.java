package org.kith.cohort;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.kith.history.Steps;
import org.kith.organization.NormalizedName;
import org.kith.page.ListRequest;
import org.kith.page.Listing;
import org.kith.page.Page;
import org.kith.page.Rows;
import org.kith.page.SortKey;
import org.kith.problem.Problem;

/** What a member was asked for by others of the cohort, and their answers, which are free. */
@ApplicationScoped
class AnswerRequests {
    private static final SortKey CREATED = new SortKey("createdAt", "t.created_at", "timestamptz");

    private final Memberships memberships;
    private final ReachOrganization reach;
    private final EnterCohort enter;
    private final Rows rows;
    private final Clock clock;

    @Inject
    AnswerRequests(Memberships memberships, ReachOrganization reach, EnterCohort enter, Rows rows, Clock clock) {
        this.memberships = memberships;
        this.reach = reach;
        this.enter = enter;
        this.rows = rows;
        this.clock = clock;
    }

    Page<IntroductionRequestView> list(UUID membershipId, ListRequest request) throws Exception {
        return enter.agreeing(
                membershipId,
                Consent.INTRODUCTIONS,
                me -> new Listing(
                                IntroductionRequestView.COLUMNS,
                                IntroductionRequestView.TABLES,
                                "t.id",
                                me.coachId,
                                request)
                        .where("t.reacher_membership_id = ?", me.id)
                        .sortable(CREATED)
                        .sortedBy("-createdAt")
                        .read(rows, IntroductionRequestView::read));
    }

    IntroductionRequestView one(UUID membershipId, UUID id) throws Exception {
        return enter.agreeing(membershipId, Consent.INTRODUCTIONS, me -> shown(me, id));
    }

    /**
     * Agrees that the asker learns who the member is, and perhaps what the person does whom they know there.
     *
     * @throws Problem 404, 409 when it was answered before, 422 for a contact who is not there or of whom no role is known
     */
    IntroductionRequestView agree(UUID membershipId, UUID id, AgreementDraft draft) throws Exception {
        CohortMembership me = memberships.agreeing(membershipId, Consent.INTRODUCTIONS);
        draft.check();
        IntroductionRequestView request = enter.by(me, member -> open("agree", member, id));
        String role = draft.sharesRole()
                ? reach.roleOf(draft.contactId(), NormalizedName.of(request.organization()))
                        .orElseThrow(() -> Problem.invalid(
                                "/contactId", "no-role", "A contact of yours with a title at the organization."))
                : null;
        return enter.by(me, member -> {
            decide(me, id, IntroductionRequestStatus.AGREED, role, role == null ? null : draft.contactId());
            rows.change(
                    "update cohort_introduction_request o set status = 'LAPSED', version = o.version + 1"
                            + " from cohort_introduction_request t where t.seeker_id = ? and t.id = ?"
                            + " and o.seeker_id = t.seeker_id and o.introduction_id = t.introduction_id"
                            + " and o.status = 'ASKED'",
                    List.of(me.coachId, id));
            return shown(me, id);
        });
    }

    /** Not now; no reason is asked for, and the asker is not told that there was an answer. */
    IntroductionRequestView decline(UUID membershipId, UUID id) throws Exception {
        return enter.agreeing(membershipId, Consent.INTRODUCTIONS, me -> {
            open("decline", me, id);
            decide(me, id, IntroductionRequestStatus.DECLINED, null, null);
            return shown(me, id);
        });
    }

    /** The request, with all of its introduction locked so that one member agrees at a time; 409 when it is not open. */
    private IntroductionRequestView open(String action, CohortMembership me, UUID id) {
        rows.any(
                "select 1 from cohort_introduction i where i.seeker_id = ? and i.id = (select introduction_id"
                        + " from cohort_introduction_request where seeker_id = ? and id = ?) for update",
                List.of(me.coachId, me.coachId, id));
        IntroductionRequestView request = shown(me, id);
        Steps.require(action, request.status().legalActions());
        return request;
    }

    private void decide(CohortMembership me, UUID id, IntroductionRequestStatus status, String role, UUID ofWhom) {
        rows.change(
                "update cohort_introduction_request set status = ?, connector_role = ?,"
                        + " connector_contact_id = ?, decided_at = ?, version = version + 1 where seeker_id = ? and id = ?",
                Arrays.asList(status, role, ofWhom, clock.instant(), me.coachId, id));
    }

    private IntroductionRequestView shown(CohortMembership me, UUID id) {
        return rows.first(
                        "select " + IntroductionRequestView.COLUMNS + " from " + IntroductionRequestView.TABLES
                                + " where t.seeker_id = ? and t.id = ? and t.reacher_membership_id = ?",
                        List.of(me.coachId, id, me.id),
                        IntroductionRequestView::read)
                .orElseThrow(Problem::notFound);
    }
}
