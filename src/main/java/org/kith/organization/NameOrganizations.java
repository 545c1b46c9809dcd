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
import org.kith.tenancy.Caller;

/**
 * Finds organizations by the names that people wrote, and makes those that there are none of. "ACME, Inc." and "Acme"
 * are one organization; the other spelling is kept as an alias, so that no name is lost.
 */
@ApplicationScoped
public class NameOrganizations {
    private static final int MOST_ALIASES = 50;

    private final Organizations organizations;
    private final Caller caller;
    private final Clock clock;

    @Inject
    NameOrganizations(Organizations organizations, Caller caller, Clock clock) {
        this.organizations = organizations;
        this.caller = caller;
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

    /** One look-up of some names. */
    private final class Search {
        private final Collection<String> names;
        private final Map<String, Organization> byKey = new HashMap<>();
        private final Map<String, Organization> byNormal = new HashMap<>();
        private final Set<Organization> changed = new HashSet<>();
        private final List<Organization> made = new ArrayList<>();

        Search(Collection<String> names) {
            this.names = names;
            Set<String> normals = new HashSet<>();
            names.forEach(name -> normals.add(Organization.normalOf(name)));
            organizations
                    .list("seekerId = ?1 and nameNormal in ?2 order by id", caller.seekerId(), normals)
                    .forEach(this::remember);
        }

        Named named() {
            Map<String, UUID> byName = new HashMap<>();
            names.forEach(name -> byName.put(name, of(name).id));
            organizations.persist(made);
            organizations.writeWords(List.copyOf(changed));
            return new Named(byName, made.stream().map(one -> one.id).toList());
        }

        private Organization of(String name) {
            Organization exact = byKey.get(Organization.keyOf(name));
            if (exact != null) {
                return exact;
            }
            Organization other = byNormal.get(Organization.normalOf(name));
            return other == null ? make(name) : alsoCalled(name, other);
        }

        private Organization make(String name) {
            Organization organization = organizations.fresh(new OrganizationDraft(name, null, null, null));
            made.add(organization);
            changed.add(organization);
            remember(organization);
            return organization;
        }

        private Organization alsoCalled(String name, Organization organization) {
            if (organization.aliases.size() < MOST_ALIASES) {
                List<String> aliases = new ArrayList<>(organization.aliases);
                aliases.add(name);
                organization.aliases = List.copyOf(aliases);
                organization.updatedAt = clock.instant();
                changed.add(organization);
            }
            byKey.put(Organization.keyOf(name), organization);
            return organization;
        }

        private void remember(Organization organization) {
            byKey.putIfAbsent(organization.nameKey, organization);
            organization.aliases.forEach(alias -> byKey.putIfAbsent(Organization.keyOf(alias), organization));
            byNormal.putIfAbsent(organization.nameNormal, organization);
        }
    }
}
