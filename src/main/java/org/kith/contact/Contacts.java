package org.kith.contact;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.kith.page.Rows;
import org.kith.problem.Problem;
import org.kith.tenancy.Caller;
import org.kith.tenancy.OwnedId;

/** The contacts of the caller's seeker. */
@ApplicationScoped
public class Contacts implements PanacheRepositoryBase<Contact, OwnedId> {
    private static final String ONE =
            "select " + ContactView.COLUMNS + " from contact t where t.seeker_id = ? and t.id = ?";

    private final Rows rows;
    private final Caller caller;
    private final Clock clock;

    @Inject
    Contacts(Rows rows, Caller caller, Clock clock) {
        this.rows = rows;
        this.caller = caller;
        this.clock = clock;
    }

    /** The contact, to be changed; 404 when there is none. */
    public Contact visible(UUID id) {
        return findByIdOptional(new OwnedId(caller.seekerId(), id)).orElseThrow(Problem::notFound);
    }

    /** The contact, to be changed, and locked until the transaction ends; 404 when there is none. */
    Contact locked(UUID id) {
        return findByIdOptional(new OwnedId(caller.seekerId(), id), LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(Problem::notFound);
    }

    /** The contact, to be shown; 404 when there is none. */
    public ContactView view(UUID id) {
        return rows.first(ONE, List.of(caller.seekerId(), id), row -> ContactView.read(row, clock.instant()))
                .orElseThrow(Problem::notFound);
    }

    /** Whether the seeker has it. */
    public boolean has(UUID id) {
        return rows.has("contact", caller.seekerId(), id);
    }

    /** The contact that has this key; the oldest, when several share it. */
    public Optional<UUID> keyedBy(ContactKey key) {
        return Optional.ofNullable(keyedBy(List.of(key)).get(key));
    }

    /** Which contacts have these keys; the oldest, when several share one. */
    public Map<ContactKey, UUID> keyedBy(Collection<ContactKey> keys) {
        Map<ContactKey, UUID> found = new HashMap<>();
        if (!keys.isEmpty()) {
            holders(keys).forEach(holder -> found.putIfAbsent(holder.key(), holder.contact()));
        }
        return found;
    }

    /**
     * Somebody who has a key.
     *
     * @param name how the contact is called
     */
    public record Holder(ContactKey key, UUID contact, String name) {}

    /**
     * Everybody who has one of the keys, the oldest first. {@code offset 0} keeps the planner from reading all keys of the
     * seeker instead of looking each one up.
     */
    public List<Holder> holders(Collection<ContactKey> keys) {
        return rows.all(
                "select w.kind, w.value, h.id, h.name from unnest(?, ?) w (kind, value) cross join lateral"
                        + " (select c.id, c.name from contact_key k join contact c on c.seeker_id = k.seeker_id"
                        + " and c.id = k.contact_id where k.seeker_id = ? and k.kind = w.kind and k.value = w.value"
                        + " offset 0) h order by h.id",
                List.of(
                        keys.stream().map(key -> key.kind().name()).toArray(String[]::new),
                        keys.stream().map(ContactKey::value).toArray(String[]::new),
                        caller.seekerId()),
                row -> new Holder(
                        new ContactKey(ContactKey.Kind.valueOf(row.getString(1)), row.getString(2)),
                        row.getObject(3, UUID.class),
                        row.getString(4)));
    }

    /**
     * Locks the contact until the transaction ends. It is the lock that foreign keys do not wait for, since what was just
     * written about the contact holds theirs.
     */
    public void lock(UUID id) {
        rows.any(
                "select 1 from contact where seeker_id = ? and id = ? for no key update",
                List.of(caller.seekerId(), id));
    }

    /** Those of the ids that the seeker has, to be changed. */
    public List<Contact> all(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : list("seekerId = ?1 and id in ?2", caller.seekerId(), ids);
    }

    /** Remembers keys that do not follow from the contacts themselves. */
    public void remember(Map<UUID, Set<ContactKey>> keys) {
        List<UUID> ids = new ArrayList<>();
        List<String> values = new ArrayList<>();
        keys.forEach((id, own) -> own.forEach(key -> {
            ids.add(id);
            values.add(key.value());
        }));
        if (!ids.isEmpty()) {
            rows.change(
                    "insert into contact_key (seeker_id, kind, contact_id, value) select ?, 'IMPORT', k.*"
                            + " from unnest(?, ?) k (contact_id, value) on conflict do nothing",
                    List.of(caller.seekerId(), ids.toArray(UUID[]::new), values.toArray(String[]::new)));
        }
    }

    /** The country in which the seeker's phone numbers are read. */
    public PhoneRegion region() {
        return rows.first(
                        "select region from seeker where seeker_id = ?",
                        List.of(caller.seekerId()),
                        row -> new PhoneRegion(row.getString(1)))
                .orElseThrow(Problem::notFound);
    }

    /**
     * Finds anew when the contact was last in touch; to be called whenever its interactions changed. The row is locked by
     * a statement of its own first: an update that waits for it would go on seeing the interactions as they were before.
     */
    public void interacted(UUID id) {
        lock(id);
        rows.change(
                "update contact c set version = version + 1, updated_at = ?, last_interaction_at ="
                        + " (select max(i.occurred_at) from interaction i where i.seeker_id = c.seeker_id"
                        + " and i.contact_id = c.id) where c.seeker_id = ? and c.id = ?",
                List.of(clock.instant(), caller.seekerId(), id));
    }
}
