package org.kith.coverage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.kith.advice.About;
import org.kith.advice.AboutType;
import org.kith.advice.EmptyReason;
import org.kith.advice.SuggestedAction;
import org.kith.advice.Texts;
import org.kith.ask.AskKind;
import org.kith.coverage.ReadNetwork.Count;
import org.kith.coverage.ReadNetwork.Insider;
import org.kith.coverage.ReadNetwork.Member;
import org.kith.snapshot.Concentration;
import org.kith.snapshot.Percent;
import org.kith.snapshot.Snapshot;
import org.kith.snapshot.Snapshots;
import org.kith.suggestion.NextToAsk;
import org.kith.suggestion.Suggestion;

/** Shows how the network is lit on a date. */
@ApplicationScoped
class ShowCoverage {
    /** Of longer lists the first ones are shown. */
    static final int MOST = 200;

    private final Snapshots snapshots;
    private final ReadNetwork network;
    private final Texts texts;

    @Inject
    ShowCoverage(Snapshots snapshots, ReadNetwork network, Texts texts) {
        this.snapshots = snapshots;
        this.network = network;
        this.texts = texts;
    }

    /**
     * The coverage as it stood.
     *
     * @param asOf at the end of this date; null for today
     */
    Coverage on(LocalDate asOf) {
        Snapshot snapshot = snapshots.of(asOf);
        Telling telling = new Telling(snapshot, texts);
        List<Member> members = network.members();
        List<Count> counts = network.counts(snapshot, Concentration.DAYS);
        CircleLights circles = LightCircles.of(telling);
        EmployerLights employers =
                new LightEmployers(telling).of(snapshot.search().isEmpty() ? List.of() : network.roads(snapshot));
        OpenLeads leads = leads(counts, telling);
        boolean nobody = snapshot.people().isEmpty();
        return new Coverage(
                snapshot.asOf(),
                snapshot.searchId(),
                circles,
                LightGroups.of(members, telling),
                industries(telling),
                employers,
                MeasureEmployment.of(counts, telling),
                WeighConcentration.of(members, telling),
                FindRests.of(telling),
                leads,
                nobody ? EmptyReason.NOTHING_THERE : null,
                nobody ? texts.of("coverage.NOBODY") : words(circles, employers, leads));
    }

    private String words(CircleLights circles, EmployerLights employers, OpenLeads leads) {
        return texts.of(
                "coverage.ALL",
                circles.circlesInUse(),
                circles.target(),
                employers.lit(),
                employers.litTarget(),
                leads.open(),
                leads.target());
    }

    private IndustryLights industries(Telling telling) {
        Snapshot snapshot = telling.snapshot();
        List<String> wanted = snapshot.search().map(search -> search.industries).orElse(List.of());
        List<Insider> insiders = wanted.isEmpty() ? List.of() : network.insiders(wanted, snapshot.asOf());
        Suggestion next = wanted.isEmpty()
                ? null
                : new NextToAsk(snapshot, AskKind.NAMES)
                        .first(person -> true, 1, texts).stream().findFirst().orElse(null);
        return new LightIndustries(telling, next).of(wanted, insiders);
    }

    private static OpenLeads leads(List<Count> counts, Telling telling) {
        Snapshot snapshot = telling.snapshot();
        Count leads = counts.stream()
                .filter(count -> count.status() == null)
                .findFirst()
                .orElseThrow();
        int target = snapshot.targets().openLeads();
        boolean below = leads.number() < target;
        CoverageRule rule = below ? CoverageRule.LEADS_BELOW_TARGET : CoverageRule.LEADS_AT_TARGET;
        List<About> about = Telling.about(About.of(AboutType.SEARCH, snapshot.searchId()));
        return new OpenLeads(
                leads.number(),
                target,
                leads.notAdvertised(),
                Percent.of(leads.notAdvertised(), leads.number()),
                rule.name(),
                telling.words(rule, leads.number(), target),
                List.of(telling.because(rule, "LEADS", about, leads.number(), leads.notAdvertised())),
                below ? SuggestedAction.get("/v1/suggestions?kind=LEADS") : null);
    }
}
