package org.kith.coverage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.kith.advice.EmptyReason;
import org.kith.advice.Texts;
import org.kith.ask.AskKind;
import org.kith.coverage.ReadNetwork.Meeting;
import org.kith.http.Parameters;
import org.kith.page.Page;
import org.kith.page.Ranked;
import org.kith.problem.Problem;
import org.kith.snapshot.Snapshot;
import org.kith.snapshot.Snapshots;
import org.kith.suggestion.NextToAsk;
import org.kith.suggestion.Suggestion;
import org.kith.tenancy.Caller;

/** Shows on whom something lies, page by page, and whom to ask in their place. */
@ApplicationScoped
class ShowLoad {
    private static final int OTHERS = 3;

    private final Snapshots snapshots;
    private final ReadNetwork network;
    private final Caller caller;
    private final Texts texts;

    @Inject
    ShowLoad(Snapshots snapshots, ReadNetwork network, Caller caller, Texts texts) {
        this.snapshots = snapshots;
        this.network = network;
        this.caller = caller;
        this.texts = texts;
    }

    /** Everybody on whom anything lies, or one contact in any case; 404 when there is no such contact. */
    Load of(LoadFilter filter) {
        Parameters parameters = new Parameters();
        LocalDate asOf = parameters.date("asOf", filter.asOf);
        UUID contactId = parameters.id("contactId", filter.contactId);
        parameters.done();
        Snapshot snapshot = snapshots.of(asOf);
        if (contactId != null && snapshot.person(contactId) == null) {
            throw Problem.notFound();
        }
        List<Burden> burdens = burdens(snapshot);
        List<Burden> meant = burdens.stream()
                .filter(burden -> contactId == null
                        ? burden.isAny()
                        : burden.person().id().equals(contactId))
                .sorted(Comparator.comparing(Burden::place))
                .toList();
        String name = caller.seekerId() + "load " + contactId + snapshot.asOf();
        Page<Burden> page = new Ranked<>(name, Burden::place).page(meant, filter);
        Telling telling = new Telling(snapshot, texts);
        EmptyReason reason = meant.isEmpty() ? snapshot.whyNobody() : null;
        TellLoad tell = new TellLoad(telling, instead(page.items(), burdens, snapshot));
        return new Load(
                snapshot.asOf(),
                MeasureBreadth.of(telling),
                page.items().stream().map(tell::of).toList(),
                page.page(),
                reason,
                reason == null ? null : texts.of("coverage.NO_LOAD." + reason.name()));
    }

    private List<Burden> burdens(Snapshot snapshot) {
        Map<UUID, List<LocalDate>> meetings = network.meetings(snapshot.asOf(), Pressure.DAYS).stream()
                .collect(Collectors.groupingBy(
                        Meeting::contactId,
                        Collectors.mapping(meeting -> snapshot.dateOf(meeting.at()), Collectors.toList())));
        return snapshot.people().stream()
                .map(person -> Burden.of(person, meetings.getOrDefault(person.id(), List.of()), snapshot))
                .toList();
    }

    /** Those who can be asked and are not under pressure; nobody is looked for when nobody is at a limit. */
    private List<Suggestion> instead(List<Burden> shown, List<Burden> burdens, Snapshot snapshot) {
        if (shown.stream().noneMatch(Burden::isAtLimit)) {
            return List.of();
        }
        Set<UUID> excluded = burdens.stream()
                .filter(Burden::isAtLimit)
                .map(burden -> burden.person().id())
                .collect(Collectors.toSet());
        return new NextToAsk(snapshot, AskKind.NAMES).first(person -> !excluded.contains(person.id()), OTHERS, texts);
    }
}
