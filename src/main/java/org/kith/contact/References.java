package org.kith.contact;

import static org.kith.contact.ContactDraft.orNone;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kith.organization.Organizations;
import org.kith.problem.FieldError;
import org.kith.problem.Problem;
import org.kith.problem.ProblemType;

/** What drafts refer to, looked up for all of them at once: organizations that must exist, external ids that must be free. */
@ApplicationScoped
class References {
    private final Contacts contacts;
    private final Organizations organizations;

    @Inject
    References(Contacts contacts, Organizations organizations) {
        this.contacts = contacts;
        this.organizations = organizations;
    }

    /** What was found. */
    record Found(Map<ContactKey, UUID> taken, Set<UUID> organizations) {

        /** 422 when the draft names an organization that is not there, 409 when its external id is another's. */
        void check(ContactDraft draft, UUID self) {
            List<AffiliationDraft> affiliations = orNone(draft.affiliations());
            for (int i = 0; i < affiliations.size(); i++) {
                Organizations.requireAmong(
                        organizations, affiliations.get(i).organizationId(), "/affiliations/" + i + "/organizationId");
            }
            List<ExternalId> ids = orNone(draft.externalIds());
            for (int i = 0; i < ids.size(); i++) {
                UUID holder = taken.get(key(ids.get(i)));
                if (holder != null && !holder.equals(self)) {
                    String message = "Another contact has this external id.";
                    throw Problem.of(
                            ProblemType.DUPLICATE,
                            message,
                            List.of(FieldError.at("/externalIds/" + i, "duplicate", message)));
                }
            }
        }

        /** Holds the external ids for a contact that is about to be saved. */
        void take(ContactDraft draft, UUID self) {
            orNone(draft.externalIds()).forEach(id -> taken.put(key(id), self));
        }
    }

    Found in(Collection<ContactDraft> drafts) {
        Set<ContactKey> keys = drafts.stream()
                .flatMap(draft -> orNone(draft.externalIds()).stream())
                .map(References::key)
                .collect(Collectors.toSet());
        Set<UUID> ids = drafts.stream()
                .flatMap(draft -> orNone(draft.affiliations()).stream())
                .flatMap(affiliation -> Stream.ofNullable(affiliation.organizationId()))
                .collect(Collectors.toSet());
        return new Found(contacts.keyedBy(keys), organizations.known(ids));
    }

    private static ContactKey key(ExternalId id) {
        return ContactKey.external(id.source(), id.id());
    }
}
