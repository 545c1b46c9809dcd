package org.kith.contact;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.kith.organization.NameOrganizations;
import org.kith.page.Rows;
import org.kith.tenancy.Caller;
import org.kith.time.Identifiers;

/**
 * Saves contacts with all that follows from them: keys, affiliations, and what search knows. Works for one as for
 * hundreds, in the same few statements.
 */
@ApplicationScoped
public class SaveContacts {
    private final NameOrganizations organizations;
    private final EntityManager entities;
    private final Rows rows;
    private final Caller caller;
    private final Identifiers identifiers;
    private final ObjectMapper json;
    private final Clock clock;

    @Inject
    SaveContacts(
            NameOrganizations organizations,
            EntityManager entities,
            Rows rows,
            Caller caller,
            Identifiers identifiers,
            ObjectMapper json,
            Clock clock) {
        this.organizations = organizations;
        this.entities = entities;
        this.rows = rows;
        this.caller = caller;
        this.identifiers = identifiers;
        this.json = json;
        this.clock = clock;
    }

    /**
     * A contact and what was said about it.
     *
     * @param affiliations where it belongs; null to leave that as it is
     */
    public record Said(Contact contact, List<AffiliationDraft> affiliations) {}

    /** A new contact without anything yet; not saved. */
    public Contact fresh() {
        return Contact.of(caller.seekerId(), identifiers.next(), clock.instant());
    }

    /** Saves new contacts, and says which organizations were made on the way. */
    public List<UUID> add(List<Said> fresh) {
        if (!fresh.isEmpty()) {
            rows.change(
                    ContactRows.INSERT,
                    List.of(ContactRows.of(fresh.stream().map(Said::contact).toList(), json)));
        }
        return follow(fresh, true);
    }

    /** Saves contacts that were there, and says which organizations were made on the way. */
    public List<UUID> update(List<Said> known) {
        entities.flush();
        return follow(known, false);
    }

    private List<UUID> follow(List<Said> saved, boolean fresh) {
        if (saved.isEmpty()) {
            return List.of();
        }
        UUID[] ids = saved.stream().map(said -> said.contact().id).toArray(UUID[]::new);
        if (!fresh) {
            rows.change(
                    "delete from contact_key where seeker_id = ? and contact_id = any (?) and kind <> 'IMPORT'",
                    List.of(caller.seekerId(), ids));
        }
        writeKeys(saved);
        List<UUID> organizationsMade = writeAffiliations(saved, fresh);
        rows.first("select refresh_contact_search(?)", List.of((Object) ids), row -> true);
        return organizationsMade;
    }

    private void writeKeys(List<Said> saved) {
        List<UUID> ids = new ArrayList<>();
        List<String> kinds = new ArrayList<>();
        List<String> values = new ArrayList<>();
        for (Said said : saved) {
            for (ContactKey key : ContactKey.of(said.contact())) {
                ids.add(said.contact().id);
                kinds.add(key.kind().name());
                values.add(key.value());
            }
        }
        if (!ids.isEmpty()) {
            rows.change(
                    "insert into contact_key (seeker_id, contact_id, kind, value)"
                            + " select ?, k.* from unnest(?, ?, ?) k (contact_id, kind, value)",
                    List.of(caller.seekerId(), ids.toArray(UUID[]::new), texts(kinds), texts(values)));
        }
    }

    private List<UUID> writeAffiliations(List<Said> saved, boolean fresh) {
        List<Said> spoken =
                saved.stream().filter(said -> said.affiliations() != null).toList();
        if (!fresh && !spoken.isEmpty()) {
            rows.change(
                    "delete from affiliation where seeker_id = ? and contact_id = any (?)",
                    List.of(
                            caller.seekerId(),
                            spoken.stream().map(said -> said.contact().id).toArray(UUID[]::new)));
        }
        NameOrganizations.Named named = organizations.findOrMake(spoken.stream()
                .flatMap(said -> said.affiliations().stream())
                .filter(affiliation -> affiliation.organizationId() == null)
                .map(affiliation -> affiliation.organization().strip())
                .collect(Collectors.toCollection(LinkedHashSet::new)));
        AffiliationRows table = new AffiliationRows();
        for (Said said : spoken) {
            for (int i = 0; i < said.affiliations().size(); i++) {
                AffiliationDraft draft = said.affiliations().get(i);
                UUID organization = draft.organizationId() == null
                        ? named.byName().get(draft.organization().strip())
                        : draft.organizationId();
                table.add(identifiers.next(), said.contact().id, organization, draft, i);
            }
        }
        if (!table.isEmpty()) {
            rows.change(AffiliationRows.INSERT, table.values(caller.seekerId()));
        }
        return named.made();
    }

    private static String[] texts(Collection<String> texts) {
        return texts.toArray(String[]::new);
    }
}
