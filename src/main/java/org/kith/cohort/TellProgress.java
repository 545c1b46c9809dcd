package org.kith.cohort;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.kith.advice.Because;
import org.kith.advice.EmptyReason;
import org.kith.advice.SuggestedAction;
import org.kith.advice.Texts;
import org.kith.http.Parameters;
import org.kith.progress.RecentDoings;
import org.kith.progress.TellDoings;
import org.kith.seeker.Today;
import org.kith.tenancy.Transactions;

/**
 * Puts the progress of those who agreed side by side. Each of them is entered in turn, a dozen statements for one, so
 * that the database shows no more at a time than it shows that member.
 */
@ApplicationScoped
class TellProgress {
    private final Cohorts cohorts;
    private final Roster roster;
    private final TellDoings doings;
    private final Transactions transactions;
    private final Today today;
    private final Texts texts;

    @Inject
    TellProgress(
            Cohorts cohorts, Roster roster, TellDoings doings, Transactions transactions, Today today, Texts texts) {
        this.cohorts = cohorts;
        this.roster = roster;
        this.doings = doings;
        this.transactions = transactions;
        this.today = today;
        this.texts = texts;
    }

    /** The members as they stood at the end of a date, today when it is null; 404 for a cohort that is not the caller's. */
    CohortProgress of(UUID cohortId, String asOf) throws Exception {
        Parameters parameters = new Parameters();
        LocalDate said = parameters.date("asOf", asOf);
        parameters.done();
        UUID id = cohorts.visible(cohortId).id;
        LocalDate date = said == null ? today.date() : said;
        Map<Peer, RecentDoings> members = new LinkedHashMap<>();
        for (Peer peer : roster.agreeing(id, Consent.PROGRESS)) {
            members.put(peer, transactions.within(peer.seekerId(), () -> doings.of(date)));
        }
        return told(id, date, members);
    }

    private CohortProgress told(UUID id, LocalDate date, Map<Peer, RecentDoings> members) {
        Optional<Peer> lively = members.entrySet().stream()
                .filter(member ->
                        StallRule.QUIET_FORTNIGHT.since(member.getValue(), date).isEmpty())
                .map(Map.Entry::getKey)
                .findFirst();
        List<MemberProgress> items = new ArrayList<>();
        members.forEach((peer, done) -> items.add(MemberProgress.of(
                peer,
                done,
                StallRule.QUIET_FORTNIGHT
                        .since(done, date)
                        .map(since -> stalled(peer, since, done, date, pairing(id, peer, lively)))
                        .orElse(null))));
        EmptyReason reason = !items.isEmpty()
                ? null
                : roster.all(id).isEmpty() ? EmptyReason.NOTHING_THERE : EmptyReason.NOTHING_VISIBLE;
        String words = reason == null ? null : texts.of("cohort.EMPTY." + reason.name());
        return new CohortProgress(date, RecentDoings.DAYS, items, reason, words);
    }

    private Stalled stalled(Peer peer, LocalDate since, RecentDoings done, LocalDate date, SuggestedAction action) {
        return new Stalled(
                since,
                StallRule.QUIET_FORTNIGHT,
                texts.of("cohort.QUIET_FORTNIGHT", peer.displayName(), since),
                List.of(
                        Because.of(
                                StallFact.NOTHING_RECORDED,
                                texts.of("cohort.BECAUSE.NOTHING_RECORDED", RecentDoings.DAYS, date)),
                        Because.of(
                                StallFact.SEARCH_UNDER_WAY,
                                texts.of("cohort.BECAUSE.SEARCH_UNDER_WAY", done.searchingSince()))),
                action);
    }

    /** Two who look after each other; with nobody else in the middle of something there is nothing to suggest. */
    private static SuggestedAction pairing(UUID id, Peer quiet, Optional<Peer> lively) {
        return lively.map(other -> SuggestedAction.post(
                        "/v1/cohorts/" + id + "/buddy-pairs",
                        "memberIds",
                        List.of(quiet.membershipId(), other.membershipId())))
                .orElse(null);
    }
}
