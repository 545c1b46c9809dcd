package org.kith.contact;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;
import org.kith.problem.Problem;
import org.kith.problem.ProblemType;
import org.kith.tenancy.Owned;

/**
 * A person in the network. Only the name is needed; nobody is too remote to be here. What is kept as JSON is replaced as
 * a whole and never changed in place, which spares Hibernate a copy of it at every turn.
 */
@Entity
@Table(name = "contact")
public class Contact extends Owned {
    public String name;

    /** {@link org.kith.page.Folded} from the name. */
    @Column(name = "sort_name")
    public String sortName;

    public String given;
    public String family;
    public String nickname;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    public List<Email> emails;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    public List<Phone> phones;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    public List<Url> urls;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    public List<PostalAddress> addresses;

    @Enumerated(EnumType.STRING)
    public Circle circle;

    @Column(name = "provider_category")
    @Enumerated(EnumType.STRING)
    public ProviderCategory providerCategory;

    @Column(name = "provider_text")
    public String providerText;

    public String occupation;

    @Enumerated(EnumType.STRING)
    public Closeness closeness;

    @Column(name = "reach_size")
    @Enumerated(EnumType.STRING)
    public ReachSize reachSize;

    @Column(name = "reach_variety")
    @Enumerated(EnumType.STRING)
    public ReachVariety reachVariety;

    /** May be handed a résumé, which holds the seeker's own details. */
    @Column(name = "trusted_with_details")
    public boolean trustedWithDetails;

    @Column(name = "knows_searching")
    public boolean knowsSearching;

    /** Without it the contact is left out of suggestions, and never counted against anyone. */
    @Column(name = "comfortable_asking")
    public boolean comfortableAsking;

    /** Somebody who links people. */
    public boolean connector;

    @Column(name = "employment_status")
    @Enumerated(EnumType.STRING)
    public EmploymentStatus employmentStatus;

    @Enumerated(EnumType.STRING)
    public Origin origin;

    @Column(name = "how_met")
    public String howMet;

    public String notes;

    @JdbcTypeCode(SqlTypes.ARRAY)
    public List<String> tags;

    /** Days from the last interaction to the next, or null. */
    @Column(name = "keep_in_touch_days")
    public Integer keepInTouchDays;

    @Column(name = "past_help")
    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    public List<PastHelp> pastHelp;

    @Column(name = "external_ids")
    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    public List<ExternalId> externalIds;

    /** How strong the seeker says the tie is, in (0,1], or null. */
    @Column(name = "tie_strength")
    public BigDecimal tieStrength;

    /** The members of {@link ContactDraft} that the seeker has set by hand; an import never overwrites them. */
    @Column(name = "edited_fields")
    @JdbcTypeCode(SqlTypes.ARRAY)
    public List<String> editedFields = List.of();

    /** Follows from the interactions; written past this entity. */
    @Column(name = "last_interaction_at", insertable = false, updatable = false)
    public Instant lastInteractionAt;

    @Column(name = "archived_at")
    public Instant archivedAt;

    /** Since when the contact is left in peace, or null. It says nothing about the contact. */
    @Column(name = "resting_since")
    public Instant restingSince;

    @Column(name = "resting_note")
    public String restingNote;

    /** A contact without anything yet. */
    public static Contact of(UUID seekerId, UUID id, Instant now) {
        Contact contact = new Contact();
        contact.begin(seekerId, id, now);
        return contact;
    }

    /** Remembers that the seeker has set these members by hand. */
    public void edited(Collection<String> members) {
        TreeSet<String> all = new TreeSet<>(editedFields);
        all.addAll(members);
        editedFields = List.copyOf(all);
    }

    /** Takes it out of lists and suggestions. 409 when it is out already. */
    void archive(Instant now) {
        if (archivedAt != null) {
            throw Problem.of(ProblemType.ILLEGAL_TRANSITION, "It is archived; from here only restore leads on.");
        }
        archivedAt = now;
        updatedAt = now;
    }

    /** Brings it back. 409 when it is not archived. */
    void restore(Instant now) {
        if (archivedAt == null) {
            throw Problem.of(ProblemType.ILLEGAL_TRANSITION, "It is not archived; from here only archive leads on.");
        }
        archivedAt = null;
        updatedAt = now;
    }
}
