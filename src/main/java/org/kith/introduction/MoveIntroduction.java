package org.kith.introduction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import java.util.function.LongConsumer;
import org.kith.history.Occurred;
import org.kith.history.Steps;

/** Takes introductions on, step by step; its row is locked for that, so that of two callers at once one comes too late. */
@ApplicationScoped
class MoveIntroduction {
    private final Introductions introductions;
    private final BringTogether together;
    private final Steps steps;
    private final Clock clock;
    private final Event<IntroductionUnmade> unmade;

    @Inject
    MoveIntroduction(
            Introductions introductions,
            BringTogether together,
            Steps steps,
            Clock clock,
            Event<IntroductionUnmade> unmade) {
        this.introductions = introductions;
        this.together = together;
        this.steps = steps;
        this.clock = clock;
        this.unmade = unmade;
    }

    /** The introduction after the step; 409 when it leads nowhere from here, or lies before the step before. */
    IntroductionView by(Move move, UUID id, LongConsumer versionCheck) {
        Introduction introduction = introductions.locked(id);
        versionCheck.accept(introduction.version);
        Instant now = clock.instant();
        Course before = Course.of(steps.of(Introductions.STEPS, id));
        IntroductionStatus reached = before.by(move.action(), move.by()).status();
        Instant at = Occurred.at(move.occurredAt(), now, "/occurredAt");
        steps.add(Introductions.STEPS, id, move.step(reached, at));
        if (move.action() == IntroductionAction.MAKE) {
            together.bring(introduction, move.person(), at);
        } else {
            introduction.stand(reached, at);
        }
        introduction.updatedAt = now;
        introductions.flush();
        tell(introduction, before.status());
        return introductions.shown(introduction);
    }

    private void tell(Introduction introduction, IntroductionStatus before) {
        if (introduction.status.isMade() && !before.isMade()) {
            together.tell(introduction);
        } else if (before.isMade() && !introduction.status.isMade()) {
            unmade.fire(new IntroductionUnmade(
                    introduction.id, introduction.connectorContactId, introduction.targetContactId));
        }
    }
}
