package org.kith.introduction;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.kith.history.Step;
import org.kith.http.Versioned;
import org.kith.interaction.Channel;
import org.kith.tenancy.FieldGroup;
import org.kith.tenancy.Shown;

/**
 * An introduction as the API shows one.
 *
 * @param occurredAt when it was made, and until then when it was requested
 * @param legalActions what leads on from here
 * @param history its steps, the first one first
 */
public record IntroductionView(
        UUID id,
        IntroductionStatus status,
        Direction direction,
        boolean unsolicited,
        UUID connectorContactId,
        Target target,
        UUID toContactId,
        UUID askId,
        UUID leadId,
        Channel channel,
        @Shown(FieldGroup.NOTES) String why,
        @Shown(FieldGroup.NOTES) String forwardableText,
        Instant requestedAt,
        Instant madeAt,
        Instant metAt,
        Instant occurredAt,
        List<String> legalActions,
        List<Step> history,
        Instant createdAt,
        Instant updatedAt,
        @JsonIgnore long version)
        implements Versioned {

    static IntroductionView of(Introduction introduction, List<Step> history) {
        return new IntroductionView(
                introduction.id,
                introduction.status,
                introduction.direction(),
                introduction.unsolicited,
                introduction.connectorContactId,
                Target.of(introduction),
                introduction.toContactId,
                introduction.askId,
                introduction.leadId,
                introduction.channel,
                introduction.why,
                introduction.forwardableText,
                introduction.requestedAt,
                introduction.madeAt,
                introduction.metAt,
                introduction.occurredAt,
                Course.of(history).legalVerbs(),
                history,
                introduction.createdAt,
                introduction.updatedAt,
                introduction.version);
    }
}
