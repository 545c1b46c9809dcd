package org.kith.gratitude;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.LongConsumer;
import org.kith.history.Occurred;
import org.kith.history.Steps;
import org.kith.http.Parameters;
import org.kith.page.Listing;
import org.kith.page.Page;
import org.kith.page.Rows;
import org.kith.page.SortKey;
import org.kith.problem.Problem;
import org.kith.problem.ProblemType;
import org.kith.seeker.Today;
import org.kith.tenancy.Caller;

/** For what thanks are owed, to whom, since when and until when; each answer as of a date. */
@ApplicationScoped
public class Debts {
    private static final SortKey DUE = new SortKey("dueOn", "d.due_on", "date");
    private static final SortKey OWED = new SortKey("owedSince", "t.owed_since", "timestamptz");

    private final Rows rows;
    private final Caller caller;
    private final Today today;
    private final Clock clock;

    @Inject
    Debts(Rows rows, Caller caller, Today today, Clock clock) {
        this.rows = rows;
        this.caller = caller;
        this.today = today;
        this.clock = clock;
    }

    Page<DebtView> list(DebtFilter filter) {
        Listing listing = new Listing(DebtSql.COLUMNS, "debt t", "t.id", caller.seekerId(), filter)
                .sortable(DUE)
                .sortable(OWED);
        Parameters parameters = listing.parameters();
        LocalDate asOf = parameters.date("asOf", filter.asOf);
        return listing.joining(DebtSql.JOINS, moment(asOf).toArray())
                .where(DebtSql.OWED)
                .whereGiven("d.status = ?", parameters.constant("status", filter.status, DebtStatus.class))
                .whereGiven("t.contact_id = ?", parameters.id("contactId", filter.contactId))
                .whereGiven("t.type = ?", parameters.constant("subjectType", filter.subjectType, DebtType.class))
                .whereGiven("d.due_on >= ?", parameters.date("dueSince", filter.dueSince))
                .whereGiven("d.due_on <= ?", parameters.date("dueUntil", filter.dueUntil))
                .read(rows, DebtView::read);
    }

    /** The debt as of a date, or of today when it is null; 404 too when nothing is owed by then. */
    DebtView visible(UUID id, LocalDate asOf) {
        return of(moment(asOf), " and t.id = ?", id).orElseThrow(Problem::notFound);
    }

    /** No thank-you will be sent. 409 when it is not open, or when that was decided before the fact. */
    DebtView waive(UUID id, WaiverDraft draft, LongConsumer versionCheck) {
        DebtView debt = locked(id, versionCheck);
        Steps.require("waive", debt.legalActions());
        Instant now = clock.instant();
        Instant at = Occurred.at(draft.occurredAt(), now, "/occurredAt");
        if (at.isBefore(debt.owedSince())) {
            throw Problem.of(
                    ProblemType.OUT_OF_ORDER,
                    "It is owed since " + debt.owedSince() + "; it cannot have been waived before.");
        }
        return set(id, at, draft.reason().strip(), now);
    }

    /** It is owed after all. 409 when it was not waived. */
    DebtView reopen(UUID id, LongConsumer versionCheck) {
        Steps.require("reopen", locked(id, versionCheck).legalActions());
        return set(id, null, null, clock.instant());
    }

    private DebtView set(UUID id, Instant waivedAt, String reason, Instant now) {
        rows.change(
                "update debt set waived_at = cast(? as timestamptz), waived_reason = ?, version = version + 1,"
                        + " updated_at = ? where seeker_id = ? and id = ?",
                Arrays.asList(waivedAt, reason, now, caller.seekerId(), id));
        return visible(id, null);
    }

    /** Of two callers at once the second finds the debt as the first left it. */
    private DebtView locked(UUID id, LongConsumer versionCheck) {
        rows.any("select 1 from debt where seeker_id = ? and id = ? for no key update", List.of(caller.seekerId(), id));
        DebtView debt = visible(id, null);
        versionCheck.accept(debt.version());
        return debt;
    }

    private Optional<DebtView> of(List<Object> moment, String condition, Object value) {
        return all(moment, condition, value).stream().findFirst();
    }

    private List<DebtView> all(List<Object> moment, String condition, Object value) {
        List<Object> values = new ArrayList<>(moment);
        values.add(caller.seekerId());
        values.add(value);
        return rows.all(
                "select " + DebtSql.COLUMNS + " from debt t" + DebtSql.JOINS + " where t.seeker_id = ? and "
                        + DebtSql.OWED + condition,
                values,
                DebtView::read);
    }

    private List<Object> moment(LocalDate asOf) {
        return DebtSql.values(today.endOf(asOf == null ? today.date() : asOf), today.zoneOfDatabase());
    }
}
