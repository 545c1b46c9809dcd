package org.kith.seeker;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import org.kith.page.ListRequest;
import org.kith.page.Listing;
import org.kith.page.Page;
import org.kith.page.Rows;
import org.kith.page.SortKey;
import org.kith.problem.Problem;
import org.kith.tenancy.Caller;
import org.kith.tenancy.KeyRing;
import org.kith.tenancy.KeyText;
import org.kith.tenancy.OwnedId;
import org.kith.tenancy.Pace;
import org.kith.time.Identifiers;

/** The keys of a seeker. */
@ApplicationScoped
public class ApiKeys implements PanacheRepositoryBase<ApiKey, OwnedId> {
    private static final SortKey CREATED = new SortKey("createdAt", "t.created_at", "timestamptz");

    private final Rows rows;
    private final Identifiers identifiers;
    private final Clock clock;
    private final KeyRing ring;
    private final Pace pace;
    private final Caller caller;

    @Inject
    ApiKeys(Rows rows, Identifiers identifiers, Clock clock, KeyRing ring, Pace pace, Caller caller) {
        this.rows = rows;
        this.identifiers = identifiers;
        this.clock = clock;
        this.ring = ring;
        this.pace = pace;
        this.caller = caller;
    }

    /**
     * Makes a key. The answer holds its text, which cannot be had again.
     *
     * @param granted what whoever makes it may do; the key gives no more
     */
    MintedApiKeyView mint(UUID seekerId, ApiKeyDraft draft, Set<String> granted) {
        draft.check(granted, clock.instant());
        Integer limit = draft.limit(caller.requestsPerMinute(), pace.of(caller));
        KeyText text = KeyText.mint(seekerId, identifiers.next());
        ApiKey key = ApiKey.of(text, draft, limit, clock.instant());
        persistAndFlush(key);
        return MintedApiKeyView.of(key, text.text());
    }

    /** @throws Problem 404 when the seeker has no such key */
    ApiKey visible(UUID seekerId, UUID id) {
        return findByIdOptional(new OwnedId(seekerId, id)).orElseThrow(Problem::notFound);
    }

    /** Ends a key, from the next request on. */
    ApiKeyView revoke(UUID seekerId, UUID id) {
        ApiKey key = visible(seekerId, id);
        key.revoke(clock.instant());
        flush();
        ring.forget(id);
        return ApiKeyView.of(key);
    }

    Page<ApiKeyView> list(UUID seekerId, ListRequest request) {
        return new Listing(ApiKeyView.COLUMNS, "api_key t", "t.id", seekerId, request)
                .sortable(CREATED)
                .read(rows, ApiKeyView::read);
    }
}
