package org.kith.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.kith.page.Rows;
import org.kith.tenancy.Caller;
import org.kith.time.Identifiers;

/**
 * Finds organizations by the names that people wrote, and makes those that there are none of. "ACME, Inc." and "Acme"
 * are one organization; the other spelling is kept as an alias, so that no name is lost. Works by plain rows, since an
 * import names thousands.
 */
@ApplicationScoped
public class NameOrganizations {
    private static final int MOST_ALIASES = 50;

    private static final String KNOWN = "select id, name_key, name_normal, aliases from organization"
            + " where seeker_id = ? and name_normal = any (?) order by id";

    private static final String MAKE =
            "insert into organization (seeker_id, created_at, updated_at, id, name, name_key,"
                    + " name_normal) select ?, ?, ?, o.* from unnest(?, ?, ?, ?) o";

    private static final String ALSO_CALL = "update organization o set aliases = o.aliases || a.names,"
            + " version = o.version + 1, updated_at = ? from (select id, array_agg(name) as names"
            + " from unnest(?, ?) n (id, name) group by id) a where o.seeker_id = ? and o.id = a.id";

    private static final String ADD_WORDS = "insert into organization_word (seeker_id, organization_id, word)"
            + " select ?, w.* from unnest(?, ?) w on conflict do nothing";

    private final Rows rows;
    private final Caller caller;
    private final Identifiers identifiers;
    private final Clock clock;

    @Inject
    NameOrganizations(Rows rows, Caller caller, Identifiers identifiers, Clock clock) {
        this.rows = rows;
        this.caller = caller;
        this.identifiers = identifiers;
        this.clock = clock;
    }

    /**
     * Organizations that were looked for by name.
     *
     * @param byName the id for each name that was asked for
     * @param made the ids of those that were not there before
     */
    public record Named(Map<String, UUID> byName, List<UUID> made) {}

    /** The organizations of those names, all in a handful of statements. */
    public Named findOrMake(Collection<String> names) {
        return names.isEmpty() ? new Named(Map.of(), List.of()) : new Search(names).named();
    }

    /** What is known of an organization, as far as names go. */
    private record Known(UUID id, String key, String normal, List<String> aliases) {}

    /** Names on their way to organizations, in columns. */
    private static final class Names {
        private final List<UUID> ids = new ArrayList<>();
        private final List<String> names = new ArrayList<>();

        void add(UUID id, String name) {
            ids.add(id);
            names.add(name);
        }

        boolean isEmpty() {
            return ids.isEmpty();
        }

        UUID[] ids() {
            return ids.toArray(UUID[]::new);
        }

        String[] names() {
            return names.toArray(String[]::new);
        }

        String[] keys() {
            return names.stream().map(Organization::keyOf).toArray(String[]::new);
        }

        String[] normals() {
            return names.stream().map(Organization::normalOf).toArray(String[]::new);
        }

        Names words() {
            Names words = new Names();
            for (int i = 0; i < ids.size(); i++) {
                for (String word : NormalizedName.of(names.get(i)).words()) {
                    words.add(ids.get(i), word);
                }
            }
            return words;
        }
    }

    /** One look-up of some names. */
    private final class Search {
        private final Collection<String> names;
        private final Map<String, Known> byKey = new HashMap<>();
        private final Map<String, Known> byNormal = new HashMap<>();
        private final Names made = new Names();
        private final Names aliases = new Names();

        Search(Collection<String> names) {
            this.names = names;
            Set<String> normals = new HashSet<>();
            names.forEach(name -> normals.add(Organization.normalOf(name)));
            rows.all(
                            KNOWN,
                            List.of(caller.seekerId(), normals.toArray(String[]::new)),
                            row -> new Known(
                                    row.getObject(1, UUID.class),
                                    row.getString(2),
                                    row.getString(3),
                                    new ArrayList<>(
                                            List.of((String[]) row.getArray(4).getArray()))))
                    .forEach(this::remember);
        }

        Named named() {
            Map<String, UUID> byName = new HashMap<>();
            names.forEach(name -> byName.put(name, of(name).id));
            UUID me = caller.seekerId();
            if (!made.isEmpty()) {
                rows.change(
                        MAKE,
                        List.of(
                                me,
                                clock.instant(),
                                clock.instant(),
                                made.ids(),
                                made.names(),
                                made.keys(),
                                made.normals()));
                addWords(made.words());
            }
            if (!aliases.isEmpty()) {
                rows.change(ALSO_CALL, List.of(clock.instant(), aliases.ids(), aliases.names(), me));
                addWords(aliases.words());
            }
            return new Named(byName, List.of(made.ids()));
        }

        private void addWords(Names words) {
            rows.change(ADD_WORDS, List.of(caller.seekerId(), words.ids(), words.names()));
        }

        private Known of(String name) {
            Known exact = byKey.get(Organization.keyOf(name));
            if (exact != null) {
                return exact;
            }
            Known other = byNormal.get(Organization.normalOf(name));
            return other == null ? make(name) : alsoCalled(name, other);
        }

        private Known make(String name) {
            Known fresh = new Known(
                    identifiers.next(), Organization.keyOf(name), Organization.normalOf(name), new ArrayList<>());
            made.add(fresh.id, name);
            remember(fresh);
            return fresh;
        }

        private Known alsoCalled(String name, Known known) {
            if (known.aliases.size() < MOST_ALIASES) {
                known.aliases.add(name);
                aliases.add(known.id, name);
            }
            byKey.put(Organization.keyOf(name), known);
            return known;
        }

        private void remember(Known known) {
            byKey.putIfAbsent(known.key, known);
            known.aliases.forEach(alias -> byKey.putIfAbsent(Organization.keyOf(alias), known));
            byNormal.putIfAbsent(known.normal, known);
        }
    }
}
