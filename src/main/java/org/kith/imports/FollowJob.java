package org.kith.imports;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import org.kith.tenancy.Caller;

/**
 * Tells a client how far a job is, as server-sent events. It looks into the database, where any instance writes the
 * progress, a few times a second, and only sends what is new.
 */
@ApplicationScoped
public class FollowJob {
    private static final Duration LOOK = Duration.ofMillis(250);
    private static final Duration LONGEST = Duration.ofMinutes(15);

    private final SeenJob seen;
    private final Caller caller;
    private final Sse sse;

    @Inject
    FollowJob(SeenJob seen, Caller caller, Sse sse) {
        this.seen = seen;
        this.caller = caller;
        this.sse = sse;
    }

    /**
     * The events of a job of the caller's seeker, until it has ended: {@code progress}, and at last {@code done}.
     *
     * @param look reads the job as it is, in a transaction of its own
     */
    public <V extends Ending> Multi<OutboundSseEvent> events(Class<V> type, Callable<V> look) {
        UUID seekerId = caller.seekerId();
        AtomicBoolean over = new AtomicBoolean();
        return Multi.createBy()
                .repeating()
                .uni(() -> io.smallrye.mutiny.Uni.createFrom()
                        .item(() -> seen.now(seekerId, look))
                        .runSubscriptionOn(Infrastructure.getDefaultWorkerPool()))
                .withDelay(LOOK)
                .until(view -> over.getAndSet(view.hasEnded()))
                .select()
                .first(LONGEST)
                .skip()
                .repetitions()
                .map(view -> event(type, view));
    }

    private <V extends Ending> OutboundSseEvent event(Class<V> type, V view) {
        return sse.newEventBuilder()
                .name(view.hasEnded() ? "done" : "progress")
                .mediaType(MediaType.APPLICATION_JSON_TYPE)
                .data(type, view)
                .build();
    }

    /** Looks at a job outside the request that asked for the events. */
    @ApplicationScoped
    static class SeenJob {
        private final org.kith.tenancy.Transactions transactions;

        @Inject
        SeenJob(org.kith.tenancy.Transactions transactions) {
            this.transactions = transactions;
        }

        @ActivateRequestContext
        <V> V now(UUID seekerId, Callable<V> look) {
            try {
                return transactions.runAs(seekerId, look);
            } catch (RuntimeException e) {
                throw e;
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
