package org.kith.progress;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kith.advice.About;
import org.kith.advice.AboutType;
import org.kith.advice.Because;
import org.kith.advice.SuggestedAction;
import org.kith.advice.Texts;
import org.kith.lead.ApplicationMethod;
import org.kith.snapshot.Concentration;
import org.kith.snapshot.EmployedShare;
import org.kith.snapshot.Snapshot;

/** What is worth a look in the mix of things that were done. */
enum ProgressRule {
    /** All applications of the search went out by forms on the net, and nobody was asked. */
    ONLINE_ONLY {
        @Override
        Optional<Hint> hint(Facts facts, Texts texts) {
            List<Done> applications = facts.done(DoneType.APPLICATION)
                    .filter(facts::isOfThisSearch)
                    .toList();
            boolean online = applications.stream()
                    .allMatch(done -> ApplicationMethod.ONLINE.name().equals(done.method()));
            boolean asked = facts.snapshot().askedInThisSearch().findAny().isPresent();
            return applications.isEmpty() || !online || asked
                    ? Optional.empty()
                    : Optional.of(hint(
                            texts,
                            applications.size(),
                            0,
                            applications.stream()
                                    .map(done -> About.of(AboutType.LEAD, done.id()))
                                    .distinct(),
                            facts.snapshot(),
                            "/v1/suggestions"));
        }
    },
    /** Of the asks of 30 days too few went to people who are not out of work, by the policy. */
    EMPLOYED_SHARE {
        @Override
        Optional<Hint> hint(Facts facts, Texts texts) {
            EmployedShare share = EmployedShare.of(facts.snapshot());
            return share.warned()
                    ? Optional.of(hint(
                            texts,
                            share.notUnemployed(),
                            share.known(),
                            Concentration.asks(facts.snapshot()).stream().map(ask -> About.of(AboutType.ASK, ask.id())),
                            facts.snapshot(),
                            "/v1/contacts?employmentStatus=EMPLOYED"))
                    : Optional.empty();
        }
    };

    private static final int MOST_ABOUT = 10;

    /** What the rule has to say; empty when there is nothing to warn of. */
    abstract Optional<Hint> hint(Facts facts, Texts texts);

    Hint hint(Texts texts, int some, int all, Stream<About> about, Snapshot snapshot, String path) {
        About[] things = Stream.concat(
                        Stream.ofNullable(About.of(AboutType.SEARCH, snapshot.searchId())), about.limit(MOST_ABOUT))
                .toArray(About[]::new);
        return new Hint(
                name(),
                texts.of("progress." + name()),
                List.of(Because.of(this, texts.of("progress." + name() + ".BECAUSE", some, all), things)),
                SuggestedAction.get(path));
    }
}
