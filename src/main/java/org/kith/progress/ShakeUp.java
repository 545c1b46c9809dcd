package org.kith.progress;

import java.util.List;
import java.util.Optional;
import org.kith.advice.About;
import org.kith.advice.AboutType;
import org.kith.advice.SuggestedAction;
import org.kith.ask.AskKind;
import org.kith.interaction.Channel;
import org.kith.snapshot.DeedType;
import org.kith.snapshot.Person;

/** Ways to shake up a search. Each says whether it is untried: it can be done, and was not done in this search. */
enum ShakeUp {
    /** No ask was made face to face. */
    ASK_IN_PERSON {
        @Override
        Optional<Try> untried(Tried tried) {
            return tried.asked(ask -> ask.channel() == Channel.IN_PERSON) ? none() : see("/v1/suggestions");
        }
    },
    /** No ask was made by phone. */
    ASK_BY_PHONE {
        @Override
        Optional<Try> untried(Tried tried) {
            return tried.asked(ask -> ask.channel() == Channel.PHONE) ? none() : see("/v1/suggestions");
        }
    },
    /** No event was attended. */
    GO_TO_AN_EVENT {
        @Override
        Optional<Try> untried(Tried tried) {
            return tried.has(TriedFact.EVENT) || tried.has(TriedFact.EVENT_AT_VENUE) ? none() : see("/v1/events");
        }
    },
    /** No event was attended at one of the venues where people with work meet. */
    VISIT_A_VENUE {
        @Override
        Optional<Try> untried(Tried tried) {
            return tried.has(TriedFact.EVENT_AT_VENUE) ? none() : see("/v1/venues");
        }
    },
    /** No informational interview was held. */
    INFORMATIONAL_INTERVIEW {
        @Override
        Optional<Try> untried(Tried tried) {
            return tried.has(TriedFact.INFORMATIONAL_INTERVIEW)
                    ? none()
                    : see("/v1/suggestions?kind=" + AskKind.ADVICE);
        }
    },
    /** Nobody was asked for advice. */
    ASK_FOR_ADVICE {
        @Override
        Optional<Try> untried(Tried tried) {
            return tried.asked(ask -> ask.kind() == AskKind.ADVICE)
                    ? none()
                    : see("/v1/suggestions?kind=" + AskKind.ADVICE);
        }
    },
    /** Nobody was asked for an introduction, and none came. */
    ASK_FOR_AN_INTRODUCTION {
        @Override
        Optional<Try> untried(Tried tried) {
            return tried.asked(ask -> ask.kind() == AskKind.INTRODUCTION)
                            || tried.did(deed -> deed.type() == DeedType.INTRODUCED)
                    ? none()
                    : see("/v1/suggestions?kind=" + AskKind.INTRODUCTION);
        }
    },
    /** No ask was for one thing alone. */
    SMALLER_ASK {
        @Override
        Optional<Try> untried(Tried tried) {
            return tried.asked(ask -> ask.wanted() != null && ask.wanted() == 1)
                    ? none()
                    : see("/v1/suggestions?kind=" + AskKind.NAMES);
        }
    },
    /** No ask was marked as a stretch. */
    STRETCH_ASK {
        @Override
        Optional<Try> untried(Tried tried) {
            return tried.asked(ask -> ask.stretch()) ? none() : see("/v1/never-asked");
        }
    },
    /** There is a circle nobody of which was asked. */
    NEW_CIRCLE {
        @Override
        Optional<Try> untried(Tried tried) {
            return tried.newCircle()
                    .map(circle ->
                            new Try(circle, SuggestedAction.get("/v1/never-asked?circle=" + circle.name()), List.of()));
        }
    },
    /** There is a connector, and none was asked. */
    ASK_A_CONNECTOR {
        @Override
        Optional<Try> untried(Tried tried) {
            return tried.asked(ask -> tried.snapshot().person(ask.contactId()).connector())
                    ? none()
                    : tried.first(Person::connector).map(Try::of);
        }
    },
    /** There is a dormant tie, and none was woken. */
    WAKE_A_DORMANT_TIE {
        @Override
        Optional<Try> untried(Tried tried) {
            return tried.has(TriedFact.WOKEN)
                    ? none()
                    : tried.dormant()
                            .map(person -> new Try(
                                    person.name(),
                                    SuggestedAction.get("/v1/dormant-ties"),
                                    List.of(About.of(AboutType.CONTACT, person.id()))));
        }
    },
    /** The seeker gave nothing: no introduction, no lead, no favor. */
    HELP_FIRST {
        @Override
        Optional<Try> untried(Tried tried) {
            return tried.did(deed -> deed.type().isGiven()) ? none() : see("/v1/favors?direction=FROM_SEEKER");
        }
    },
    /** An interview ended with a no, and none of those who held such was asked. */
    ASK_AN_INTERVIEWER {
        @Override
        Optional<Try> untried(Tried tried) {
            return !tried.has(TriedFact.INTERVIEW_WITH_A_NO) || tried.askedAny(tried.all(TriedFact.INTERVIEWER))
                    ? none()
                    : Optional.of(new Try(
                            "",
                            SuggestedAction.get("/v1/interviews?outcome=REJECTED"),
                            tried.all(TriedFact.INTERVIEW_WITH_A_NO).stream()
                                    .sorted()
                                    .limit(Try.MOST_ABOUT)
                                    .map(id -> About.of(AboutType.INTERVIEW, id))
                                    .toList()));
        }
    },
    /** A group has a gateway person, and none was asked. */
    ASK_A_GATEWAY {
        @Override
        Optional<Try> untried(Tried tried) {
            return unaskedOf(TriedFact.GATEWAY, tried);
        }
    },
    /** Somebody works for a target employer, and nobody who does was asked. */
    ASK_AN_INSIDER {
        @Override
        Optional<Try> untried(Tried tried) {
            return unaskedOf(TriedFact.INSIDER, tried);
        }
    },
    /** Somebody was met once, and nobody was met again. */
    MEET_AGAIN {
        @Override
        Optional<Try> untried(Tried tried) {
            return tried.has(TriedFact.MET_AGAIN)
                    ? none()
                    : tried.first(tried.all(TriedFact.MET_ONCE)).map(Try::of);
        }
    };

    /**
     * What to try.
     *
     * @param argument of the words: a name, or a circle
     * @param about what it is about
     */
    record Try(Object argument, SuggestedAction action, List<About> about) {
        private static final int MOST_ABOUT = 10;

        static Try of(Person person) {
            return new Try(
                    person.name(),
                    SuggestedAction.get("/v1/contacts/" + person.id()),
                    List.of(About.of(AboutType.CONTACT, person.id())));
        }
    }

    /** What to try; empty when it was tried in this search, or cannot be. */
    abstract Optional<Try> untried(Tried tried);

    private static Optional<Try> none() {
        return Optional.empty();
    }

    private static Optional<Try> see(String path) {
        return Optional.of(new Try("", SuggestedAction.get(path), List.of()));
    }

    private static Optional<Try> unaskedOf(TriedFact contacts, Tried tried) {
        return tried.askedAny(tried.all(contacts))
                ? none()
                : tried.first(tried.all(contacts)).map(Try::of);
    }
}
