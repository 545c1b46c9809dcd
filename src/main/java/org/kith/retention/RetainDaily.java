package org.kith.retention;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.kith.page.Rows;
import org.kith.tenancy.Transactions;
import org.kith.time.Identifiers;

/**
 * Applies, once a day, the policy of each seeker who has asked for that by {@code automatic}; of nobody else. It looks
 * once an hour, and takes the seekers one after the other.
 */
@ApplicationScoped
public class RetainDaily {
    private static final Logger LOG = Logger.getLogger(RetainDaily.class);
    private static final Duration DAY = Duration.ofDays(1);
    private static final int MOST_SEEKERS = 500;
    private static final int MOST_ROUNDS = 20;
    private static final int LONGEST_SECONDS = 120;

    private static final String DUE = "select seeker_id from retention_policy where automatic"
            + " and (applied_at is null or applied_at <= ?) order by applied_at nulls first, seeker_id limit "
            + MOST_SEEKERS;

    private final ApplyRetention apply;
    private final Rows rows;
    private final Transactions transactions;
    private final Identifiers identifiers;
    private final Clock clock;

    @Inject
    RetainDaily(ApplyRetention apply, Rows rows, Transactions transactions, Identifiers identifiers, Clock clock) {
        this.apply = apply;
        this.rows = rows;
        this.transactions = transactions;
        this.identifiers = identifiers;
        this.clock = clock;
    }

    /** Applies what is due. One seeker's trouble is not another's. */
    @Scheduled(every = "1h", delayed = "10m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @ActivateRequestContext
    public void look() {
        try {
            for (UUID seeker : due()) {
                retain(seeker);
            }
        } catch (Exception e) {
            LOG.warnf("Nobody's retention was looked at: %s", e.getClass().getName());
        }
    }

    /** Read as a seeker whom nobody is: of the others it sees who is due, and no more. */
    private List<UUID> due() throws Exception {
        return transactions.runAs(identifiers.next(), () -> {
            rows.first("select set_config('app.retention', 'yes', true)", List.of(), row -> true);
            return rows.all(DUE, List.of(clock.instant().minus(DAY)), row -> row.getObject(1, UUID.class));
        });
    }

    private void retain(UUID seeker) {
        try {
            boolean more = true;
            for (int round = 0; more && round < MOST_ROUNDS; round++) {
                more = transactions
                        .runAs(seeker, LONGEST_SECONDS, () -> apply.now(false))
                        .more();
            }
        } catch (Exception e) {
            LOG.warnf("A seeker's retention was not applied: %s", e.getClass().getName());
        }
    }
}
