package org.kith.gratitude;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.kith.page.Rows;
import org.kith.problem.FieldError;
import org.kith.problem.Problem;
import org.kith.tenancy.Caller;

/** Which thank-you settles which debt: what it names, or all that was owed to the person until it was sent. */
@ApplicationScoped
class Settlements {
    private final Rows rows;
    private final Caller caller;

    @Inject
    Settlements(Rows rows, Caller caller) {
        this.rows = rows;
        this.caller = caller;
    }

    /** The thank-yous with what they settled, in one query. */
    List<ThankYouView> with(List<ThankYouView> thanks) {
        Map<UUID, List<UUID>> settled = new HashMap<>();
        if (!thanks.isEmpty()) {
            rows.all(
                    "select y.id, t.id from debt t cross join lateral (" + DebtSql.SETTLING
                            + " order by y.sent_at, y.id limit 1) y where t.seeker_id = ? and t.contact_id = any (?)"
                            + " and y.id = any (?) and t.waived_at is null order by t.owed_since, t.id",
                    List.of(
                            caller.seekerId(),
                            thanks.stream().map(ThankYouView::contactId).toArray(UUID[]::new),
                            thanks.stream().map(ThankYouView::id).toArray(UUID[]::new)),
                    row -> settled.computeIfAbsent(row.getObject(1, UUID.class), any -> new ArrayList<>())
                            .add(row.getObject(2, UUID.class)));
        }
        return thanks.stream()
                .map(view -> view.settling(settled.getOrDefault(view.id(), List.of())))
                .toList();
    }

    /** The debts that a thank-you names. */
    List<UUID> namedBy(UUID thankYou) {
        return rows.all(
                "select debt_id from thank_you_debt where seeker_id = ? and thank_you_id = ? order by debt_id",
                List.of(caller.seekerId(), thankYou),
                row -> row.getObject(1, UUID.class));
    }

    /** Has a thank-you name these debts and no others; null for none. */
    void name(UUID thankYou, List<UUID> debts) {
        rows.change(
                "delete from thank_you_debt where seeker_id = ? and thank_you_id = ?",
                List.of(caller.seekerId(), thankYou));
        if (debts != null && !debts.isEmpty()) {
            rows.change(
                    "insert into thank_you_debt (seeker_id, thank_you_id, debt_id)"
                            + " select ?, ?, d.id from unnest(?) d (id) on conflict do nothing",
                    List.of(caller.seekerId(), thankYou, debts.toArray(UUID[]::new)));
        }
    }

    /** 422 with the place of each debt that the contact is not owed, or that was waived. */
    void refuseWrong(List<UUID> debts, UUID contactId) {
        if (debts == null || debts.isEmpty()) {
            return;
        }
        Map<UUID, Owed> known = new HashMap<>();
        rows.all(
                "select id, contact_id, waived_at is not null from debt where seeker_id = ? and id = any (?)",
                List.of(caller.seekerId(), debts.toArray(UUID[]::new)),
                row -> known.put(
                        row.getObject(1, UUID.class), new Owed(row.getObject(2, UUID.class), row.getBoolean(3))));
        List<FieldError> errors = new ArrayList<>();
        for (int i = 0; i < debts.size(); i++) {
            String wrong = wrong(known.get(debts.get(i)), contactId);
            if (wrong != null) {
                errors.add(FieldError.at("/settles/" + i, "unknown-reference", wrong));
            }
        }
        Problem.refuse(errors);
    }

    private record Owed(UUID contactId, boolean waived) {}

    private static String wrong(Owed owed, UUID contactId) {
        if (owed == null) {
            return "The seeker has no such debt.";
        }
        if (!contactId.equals(owed.contactId)) {
            return "It is owed to somebody else.";
        }
        return owed.waived ? "It was waived; reopen it first." : null;
    }
}
