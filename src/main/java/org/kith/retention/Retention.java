package org.kith.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.LongConsumer;
import java.util.function.UnaryOperator;
import org.kith.page.Rows;
import org.kith.tenancy.Caller;

/** How long the caller's seeker keeps things: for ever, until something else was said. */
@ApplicationScoped
class Retention {
    private static final String WRITE = "insert into retention_policy (seeker_id, archived_contacts_days,"
            + " import_rows_days, ended_searches_days, automatic, version, created_at, updated_at)"
            + " values (?, ?, ?, ?, ?, 1, ?, ?) on conflict (seeker_id) do update set"
            + " archived_contacts_days = excluded.archived_contacts_days, import_rows_days = excluded.import_rows_days,"
            + " ended_searches_days = excluded.ended_searches_days, automatic = excluded.automatic,"
            + " version = retention_policy.version + 1, updated_at = excluded.updated_at";

    private final Rows rows;
    private final Caller caller;
    private final Clock clock;

    @Inject
    Retention(Rows rows, Caller caller, Clock clock) {
        this.rows = rows;
        this.caller = caller;
        this.clock = clock;
    }

    RetentionView now() {
        return rows.first(
                        "select " + RetentionView.COLUMNS + " from retention_policy t where t.seeker_id = ?",
                        List.of(caller.seekerId()),
                        RetentionView::read)
                .orElse(RetentionView.FOR_EVER);
    }

    RetentionView change(LongConsumer versionCheck, UnaryOperator<RetentionDraft> patch) {
        UUID me = caller.seekerId();
        rows.any("select 1 from seeker where seeker_id = ? for no key update", List.of(me));
        RetentionView current = now();
        versionCheck.accept(current.version());
        RetentionDraft said = patch.apply(current.draft());
        Instant now = clock.instant();
        rows.change(
                WRITE,
                Arrays.asList(
                        me,
                        said.archivedContactsDays(),
                        said.importRowsDays(),
                        said.endedSearchesDays(),
                        Boolean.TRUE.equals(said.automatic()),
                        now,
                        now));
        return now();
    }

    void applied(Instant at) {
        rows.change("update retention_policy set applied_at = ? where seeker_id = ?", List.of(at, caller.seekerId()));
    }
}
