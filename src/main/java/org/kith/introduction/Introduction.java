package org.kith.introduction;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.kith.interaction.Channel;
import org.kith.tenancy.Owned;

/** A connector bringing the seeker and a target together; or, without a connector, the seeker bringing together two others. */
@Entity
@Table(name = "introduction")
public class Introduction extends Owned {
    /** Who introduces; null for the seeker. */
    @Column(name = "connector_contact_id")
    public UUID connectorContactId;

    @Column(name = "target_contact_id")
    public UUID targetContactId;

    @Column(name = "target_name")
    public String targetName;

    @Column(name = "target_email")
    public String targetEmail;

    @Column(name = "target_phone")
    public String targetPhone;

    @Column(name = "target_organization")
    public String targetOrganization;

    @Column(name = "target_title")
    public String targetTitle;

    @Column(name = "target_role")
    public String targetRole;

    @Column(name = "target_organization_id")
    public UUID targetOrganizationId;

    /** To whom the seeker introduces the target; null where somebody else introduces. */
    @Column(name = "to_contact_id")
    public UUID toContactId;

    @Column(name = "ask_id")
    public UUID askId;

    @Column(name = "lead_id")
    public UUID leadId;

    @Enumerated(EnumType.STRING)
    public Channel channel;

    /** Why this target, in the seeker's words, or null. */
    public String why;

    @Column(name = "forwardable_text")
    public String forwardableText;

    /** Whether it came without having been asked for. */
    public boolean unsolicited;

    @Enumerated(EnumType.STRING)
    public IntroductionStatus status;

    @Column(name = "requested_at")
    public Instant requestedAt;

    @Column(name = "made_at")
    public Instant madeAt;

    @Column(name = "met_at")
    public Instant metAt;

    /** When it was made, and until then when it was requested. */
    @Column(name = "occurred_at")
    public Instant occurredAt;

    static Introduction of(UUID seekerId, UUID id, Instant now) {
        Introduction introduction = new Introduction();
        introduction.begin(seekerId, id, now);
        return introduction;
    }

    /** Who does whom the kindness. */
    public Direction direction() {
        return connectorContactId == null ? Direction.GIVEN : Direction.RECEIVED;
    }

    /** Whoever besides the target is brought to somebody, or brings: the connector, or whom the seeker introduces to. */
    UUID otherContactId() {
        return connectorContactId == null ? toContactId : connectorContactId;
    }

    /** The person to be met, as long as they are no contact; or null. */
    IntroducedPerson person() {
        return targetName == null
                ? null
                : new IntroducedPerson(targetName, targetEmail, targetPhone, targetOrganization, targetTitle);
    }

    /** The role that is looked for, or null. */
    WantedRole role() {
        return targetRole == null ? null : new WantedRole(targetRole, targetOrganizationId);
    }

    /** Says who is to be met; what was said of it before is gone. */
    void aimAt(Target target) {
        targetContactId = target.contactId();
        name(target.person() == null ? null : target.person().tidy());
        targetRole = target.role() == null ? null : target.role().title().strip();
        targetOrganizationId = target.role() == null ? null : target.role().organizationId();
    }

    /** The target is a contact from here on; their own words are kept there alone. */
    void found(UUID contact) {
        targetContactId = contact;
        name(null);
    }

    /** Stands there from a step on; the times follow from the status. */
    void stand(IntroductionStatus reached, Instant at) {
        status = reached;
        if (reached == IntroductionStatus.REQUESTED && requestedAt == null) {
            requestedAt = at;
        }
        madeAt = reached.isMade() ? (madeAt == null ? at : madeAt) : null;
        metAt = reached == IntroductionStatus.MET ? at : null;
        occurredAt = madeAt != null ? madeAt : requestedAt;
    }

    private void name(IntroducedPerson person) {
        targetName = person == null ? null : person.name();
        targetEmail = person == null ? null : person.email();
        targetPhone = person == null ? null : person.phone();
        targetOrganization = person == null ? null : person.organization();
        targetTitle = person == null ? null : person.title();
    }
}
