package org.kith.path;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.kith.advice.Texts;
import org.kith.path.ReadTies.Step;
import org.kith.path.TieOnPath.FurtherTie;
import org.kith.problem.Problem;
import org.kith.seeker.Today;
import org.kith.snapshot.Snapshot;
import org.kith.snapshot.Snapshots;

/** Finds the strongest paths to a target and tells them, or tells why there is none. */
@ApplicationScoped
class FindPaths {
    private final FindTarget targets;
    private final Networks networks;
    private final Snapshots snapshots;
    private final ReadTies readTies;
    private final FindDetours detours;
    private final Today today;
    private final Texts texts;

    @Inject
    FindPaths(
            FindTarget targets,
            Networks networks,
            Snapshots snapshots,
            ReadTies readTies,
            FindDetours detours,
            Today today,
            Texts texts) {
        this.targets = targets;
        this.networks = networks;
        this.snapshots = snapshots;
        this.readTies = readTies;
        this.detours = detours;
        this.today = today;
        this.texts = texts;
    }

    Paths of(PathFilter filter) {
        Wanted wanted = Wanted.read(filter);
        LocalDate asOf = wanted.asOf() == null ? today.date() : wanted.asOf();
        Target target = targets.of(wanted, asOf);
        Network network = networks.of(asOf, target.version());
        Question question = question(wanted, target, network);
        List<Chain> chains = StrongestPaths.of(network, question);
        if (chains.isEmpty()) {
            return detours.instead(asOf, target, network, question);
        }
        Snapshot snapshot = snapshots.of(asOf, peopleOf(chains, network));
        TellPath tell = new TellPath(target, network, question, snapshot, tiesOf(chains, network), texts);
        List<WarmPath> told =
                chains.stream().filter(tell::isStillThere).map(tell::told).toList();
        return new Paths(asOf, told, null, null, List.of(), List.of());
    }

    private static Question question(Wanted wanted, Target target, Network network) {
        if (wanted.contactId() != null) {
            known(wanted.contactId(), network);
        }
        int start = wanted.fromContactId() == null ? Question.SEEKER : known(wanted.fromContactId(), network);
        return new Question(
                start, target.people(network, start), target.ends(network), wanted.maxHops(), wanted.limit(), false);
    }

    private static int known(UUID contactId, Network network) {
        int number = network.number(contactId);
        if (number < 0) {
            throw Problem.notFound();
        }
        return number;
    }

    private static Set<UUID> peopleOf(List<Chain> chains, Network network) {
        Set<UUID> people = new LinkedHashSet<>();
        chains.forEach(chain -> Arrays.stream(chain.people())
                .filter(person -> person < network.size())
                .forEach(person -> people.add(network.id(person))));
        return people;
    }

    private Map<Step, List<FurtherTie>> tiesOf(List<Chain> chains, Network network) {
        Set<Step> steps = new LinkedHashSet<>();
        Set<UUID> unnamed = new LinkedHashSet<>();
        for (Chain chain : chains) {
            for (int i = 1; i < chain.people().length; i++) {
                Step step = TellPath.step(network, chain.people()[i - 1], chain.people()[i]);
                if (chain.people()[i] < network.size()) {
                    steps.add(step);
                } else {
                    unnamed.add(step.to());
                }
            }
        }
        return steps.isEmpty() && unnamed.isEmpty() ? Map.of() : readTies.of(List.copyOf(steps), List.copyOf(unnamed));
    }
}
