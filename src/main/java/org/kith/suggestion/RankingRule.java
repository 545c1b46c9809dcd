package org.kith.suggestion;

import java.util.List;
import org.kith.advice.About;
import org.kith.advice.AboutType;
import org.kith.advice.Because;
import org.kith.advice.Texts;
import org.kith.ask.AskKind;
import org.kith.contact.EmploymentStatus;
import org.kith.snapshot.Person;
import org.kith.snapshot.TieStrength;

/**
 * The rules by which contacts are ordered, the one that decides first standing first. Each puts a contact into one of a few
 * places; where it puts two into the same, the next rule decides, and in the end the stronger tie and then the id.
 */
enum RankingRule {
    /** Who can be asked on the day comes before those whom a limit of the policy, a rest or an interview protects. */
    ASKABLE {
        @Override
        int place(Candidate candidate, Scene scene) {
            return candidate.isAskable() ? 0 : 1;
        }

        @Override
        List<Because> because(Candidate candidate, Scene scene, Texts texts) {
            return Protection.of(candidate, texts);
        }
    },
    /** In the place of an ask: whoever is where it was about, of the same group, or of the same circle. */
    REPLACEMENT {
        @Override
        int place(Candidate candidate, Scene scene) {
            return scene.nearness(candidate.person()).ordinal();
        }

        @Override
        List<Because> because(Candidate candidate, Scene scene, Texts texts) {
            Nearness nearness = scene.nearness(candidate.person());
            return nearness == Nearness.NONE
                    ? List.of()
                    : List.of(because(
                            texts,
                            nearness.name(),
                            candidate,
                            About.of(AboutType.ASK, scene.replaced().id())));
        }
    },
    /** Not the circle to which most asks went lately, when that is more than the policy holds to be wise. */
    BREADTH {
        @Override
        int place(Candidate candidate, Scene scene) {
            return scene.concentration().warnsOf(candidate.person().circle()) ? 1 : 0;
        }

        @Override
        List<Because> because(Candidate candidate, Scene scene, Texts texts) {
            return place(candidate, scene) == 0
                    ? List.of()
                    : List.of(because(
                            texts,
                            "",
                            candidate,
                            candidate.person().circle(),
                            scene.concentration().asked(),
                            scene.concentration().all()));
        }
    },
    /** Friends, then acquaintances, then people worked with, then people met during the search. */
    CIRCLE_ORDER {
        @Override
        int place(Candidate candidate, Scene scene) {
            return Stage.of(candidate.person()).ordinal();
        }

        @Override
        List<Because> because(Candidate candidate, Scene scene, Texts texts) {
            return List.of(because(texts, Stage.of(candidate.person()).name(), candidate));
        }
    },
    /** Who helped in an earlier search, the later the better; that was then, and does not count as working now. */
    PAST_HELPER {
        @Override
        int place(Candidate candidate, Scene scene) {
            return Freshness.of(candidate).ordinal();
        }

        @Override
        List<Because> because(Candidate candidate, Scene scene, Texts texts) {
            return candidate.earlierHelp() == null
                    ? List.of()
                    : List.of(Because.of(
                            this,
                            candidate.earlierHelp().told(candidate.person().name(), texts),
                            About.of(AboutType.CONTACT, candidate.person().id()),
                            candidate.earlierHelp().about()));
        }
    },
    /** Who was not asked yet in this search. */
    NEVER_ASKED {
        @Override
        int place(Candidate candidate, Scene scene) {
            return candidate.wasAsked() ? 1 : 0;
        }

        @Override
        List<Because> because(Candidate candidate, Scene scene, Texts texts) {
            return candidate.wasAsked() ? List.of() : List.of(because(texts, "", candidate));
        }
    },
    /** For new information the moderately weak ties, which reach where one does not; for favors the strong ones. */
    TIE {
        @Override
        int place(Candidate candidate, Scene scene) {
            boolean strong = candidate.strength() >= TieStrength.STRONG_FROM;
            boolean moderate = !strong
                    && candidate.strength() >= TieStrength.MODERATE_FROM
                    && TieStrength.isKnown(candidate.person());
            boolean first = isFavor(candidate.kind()) ? strong : moderate;
            return first ? 0 : (strong || moderate ? 1 : 2);
        }

        @Override
        List<Because> because(Candidate candidate, Scene scene, Texts texts) {
            String which = isFavor(candidate.kind()) ? "STRONG" : "MODERATE";
            return place(candidate, scene) == 0 ? List.of(because(texts, which, candidate)) : List.of();
        }

        private static boolean isFavor(AskKind kind) {
            return kind == AskKind.INTRODUCTION || kind == AskKind.ADVICE || kind == AskKind.RESUME_HANDOVER;
        }
    },
    /** Somebody who links people. */
    CONNECTOR {
        @Override
        int place(Candidate candidate, Scene scene) {
            return candidate.person().connector() ? 0 : 1;
        }

        @Override
        List<Because> because(Candidate candidate, Scene scene, Texts texts) {
            return candidate.person().connector() ? List.of(because(texts, "", candidate)) : List.of();
        }
    },
    /** Who meets many people, and of many kinds. */
    REACH {
        private static final int MOST = 4;

        @Override
        int place(Candidate candidate, Scene scene) {
            Person person = candidate.person();
            int size = person.reachSize() == null ? 0 : person.reachSize().ordinal();
            int variety =
                    person.reachVariety() == null ? 0 : person.reachVariety().ordinal();
            return MOST - size - variety;
        }

        @Override
        List<Because> because(Candidate candidate, Scene scene, Texts texts) {
            return place(candidate, scene) < MOST ? List.of(because(texts, "", candidate)) : List.of();
        }
    },
    /** Who has work, since a search among the unemployed alone goes in circles. */
    EMPLOYED {
        @Override
        int place(Candidate candidate, Scene scene) {
            if (candidate.person().isEmployed()) {
                return 0;
            }
            return candidate.person().employment() == EmploymentStatus.UNEMPLOYED ? 2 : 1;
        }

        @Override
        List<Because> because(Candidate candidate, Scene scene, Texts texts) {
            return candidate.person().isEmployed() ? List.of(because(texts, "", candidate)) : List.of();
        }
    };

    /** The place into which the rule puts the contact: from 0, the first, to 9. */
    abstract int place(Candidate candidate, Scene scene);

    /** What the rule has to say about the contact; nothing where it does not apply. */
    abstract List<Because> because(Candidate candidate, Scene scene, Texts texts);

    /** A fact in the words {@code suggestion.<rule>[.<which>]}, whose first argument is the name of the contact. */
    Because because(Texts texts, String which, Candidate candidate, Object... more) {
        Object[] arguments = new Object[more.length + 1];
        arguments[0] = candidate.person().name();
        System.arraycopy(more, 0, arguments, 1, more.length);
        String key = "suggestion." + name() + (which.isEmpty() ? "" : "." + which);
        About also = more.length > 0 && more[0] instanceof About about ? about : null;
        return Because.of(
                this,
                texts.of(key, arguments),
                About.of(AboutType.CONTACT, candidate.person().id()),
                also);
    }
}
