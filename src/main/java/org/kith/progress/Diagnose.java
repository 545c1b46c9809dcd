package org.kith.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.kith.advice.EmptyReason;
import org.kith.advice.Texts;
import org.kith.ask.ReadWordings;
import org.kith.ask.Wording;
import org.kith.http.Parameters;
import org.kith.snapshot.Asked;
import org.kith.snapshot.Snapshot;
import org.kith.snapshot.Snapshots;

/** Diagnoses how the seeker asks: the snapshot, the texts, and what was tried. */
@ApplicationScoped
class Diagnose {
    private final Snapshots snapshots;
    private final ReadWordings wordings;
    private final ReadTried tried;
    private final Texts texts;

    @Inject
    Diagnose(Snapshots snapshots, ReadWordings wordings, ReadTried tried, Texts texts) {
        this.snapshots = snapshots;
        this.wordings = wordings;
        this.tried = tried;
        this.texts = texts;
    }

    Diagnosis of(String asOf) {
        Parameters parameters = new Parameters();
        LocalDate date = parameters.date("asOf", asOf);
        parameters.done();
        Snapshot snapshot = snapshots.of(date);
        List<Asked> asked = snapshot.askedInThisSearch().toList();
        List<Attempt> attempts = attempts(asked, snapshot);
        Responses responses = Responses.of(asked.size(), attempts, texts);
        EmptyReason reason = reason(responses);
        return new Diagnosis(
                snapshot.asOf(),
                snapshot.searchId(),
                responses,
                reason == null ? factors(attempts) : List.of(),
                new TellShakeUps(texts, snapshot).untried(List.of(ShakeUp.values()), tried.until(snapshot)),
                snapshot.search()
                        .map(search -> WhatWorkedOnMe.of(search, texts))
                        .orElse(null),
                reason,
                reason == null ? null : texts.of("progress.DIAGNOSIS." + reason.name()));
    }

    private List<Attempt> attempts(List<Asked> asked, Snapshot snapshot) {
        List<Asked> over =
                asked.stream().filter(ask -> Attempt.isOver(ask, snapshot)).toList();
        Map<UUID, Wording> read = wordings.of(over.stream().map(Asked::id).toList());
        return over.stream()
                .map(ask -> Attempt.of(ask, read.get(ask.id()), snapshot))
                .toList();
    }

    private List<FactorFinding> factors(List<Attempt> attempts) {
        TellFactor tell = new TellFactor(texts, attempts);
        return CompareAsks.of(attempts).stream().map(tell::view).toList();
    }

    private static EmptyReason reason(Responses responses) {
        if (responses.asked() == 0) {
            return EmptyReason.NOTHING_THERE;
        }
        return responses.enough() ? null : EmptyReason.NO_MATCH;
    }
}
