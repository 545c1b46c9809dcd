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
import java.util.concurrent.atomic.AtomicBoolean;
import org.kith.tenancy.Caller;

/**
 * Tells a client how far an import is, as server-sent events. It looks into the database, where any instance writes the
 * progress, a few times a second, and only sends what is new.
 */
@ApplicationScoped
class FollowImport {
    private static final Duration LOOK = Duration.ofMillis(250);
    private static final Duration LONGEST = Duration.ofMinutes(15);

    private final SeenImport seen;
    private final Caller caller;
    private final Sse sse;

    @Inject
    FollowImport(SeenImport seen, Caller caller, Sse sse) {
        this.seen = seen;
        this.caller = caller;
        this.sse = sse;
    }

    Multi<OutboundSseEvent> events(UUID importId) {
        UUID seekerId = caller.seekerId();
        AtomicBoolean over = new AtomicBoolean();
        return Multi.createBy()
                .repeating()
                .uni(() -> io.smallrye.mutiny.Uni.createFrom()
                        .item(() -> seen.now(seekerId, importId))
                        .runSubscriptionOn(Infrastructure.getDefaultWorkerPool()))
                .withDelay(LOOK)
                .until(view -> over.getAndSet(view.isOver()))
                .select()
                .first(LONGEST)
                .skip()
                .repetitions()
                .map(this::event);
    }

    private OutboundSseEvent event(ImportView view) {
        return sse.newEventBuilder()
                .name(view.isOver() ? "done" : "progress")
                .mediaType(MediaType.APPLICATION_JSON_TYPE)
                .data(ImportView.class, view)
                .build();
    }

    /** Looks at an import outside the request that asked for the events. */
    @ApplicationScoped
    static class SeenImport {
        private final org.kith.tenancy.Transactions transactions;
        private final Imports imports;

        @Inject
        SeenImport(org.kith.tenancy.Transactions transactions, Imports imports) {
            this.transactions = transactions;
            this.imports = imports;
        }

        @ActivateRequestContext
        ImportView now(UUID seekerId, UUID importId) {
            try {
                return transactions.runAs(seekerId, () -> imports.view(importId));
            } catch (RuntimeException e) {
                throw e;
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
