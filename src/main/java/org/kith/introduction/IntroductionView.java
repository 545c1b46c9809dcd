package org.kith.introduction;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.zip.CRC32;
import org.kith.advice.SuggestedAction;
import org.kith.ask.PathPlace;
import org.kith.history.Step;
import org.kith.http.Versioned;
import org.kith.interaction.Channel;
import org.kith.tenancy.FieldGroup;
import org.kith.tenancy.Shown;

/**
 * An introduction as the API shows one.
 *
 * @param occurredAt when it was made, and until then when it was requested
 * @param path what is left of the path of its ask after the target; empty when it is on none
 * @param suggestedAction the ask by which the path goes on; null until it was made, and once that ask is there
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
        List<PathPlace> path,
        SuggestedAction suggestedAction,
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

    /** What is left of a path, and whether it was taken on, is no change of the introduction. */
    @Override
    public String variant() {
        CRC32 shown = new CRC32();
        shown.update((path + "" + suggestedAction).getBytes(StandardCharsets.UTF_8));
        return path.isEmpty() && suggestedAction == null ? "" : Long.toHexString(shown.getValue());
    }

    static IntroductionView of(Introduction introduction, OnPath onPath, List<Step> history) {
        return new IntroductionView(
                introduction.id,
                introduction.status,
                introduction.direction(),
                introduction.unsolicited,
                introduction.connectorContactId,
                Target.of(introduction),
                introduction.toContactId,
                introduction.askId,
                onPath.left(),
                onPath.suggestedAction(),
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
