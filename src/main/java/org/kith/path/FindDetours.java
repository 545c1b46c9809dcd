package org.kith.path;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.kith.advice.About;
import org.kith.advice.AboutType;
import org.kith.advice.Because;
import org.kith.advice.EmptyReason;
import org.kith.advice.Texts;
import org.kith.ask.AskKind;
import org.kith.page.Columns;
import org.kith.page.Rows;
import org.kith.snapshot.DraftAsk;
import org.kith.snapshot.Person;
import org.kith.snapshot.Snapshot;
import org.kith.snapshot.Snapshots;
import org.kith.tenancy.Caller;

/** Tells why no path leads to a target, and to whom to turn instead: three who open doors, three of the industry. */
@ApplicationScoped
class FindDetours {
    private static final int MOST_OF_A_SORT = 3;
    /** So many are looked at, for some may be asked already. */
    private static final int LOOKED_AT = 50;

    private static final String SQL = "with me (id) as (values (cast(? as uuid)))"
            + " select c.id, 'CONNECTOR', null::uuid, null from me join contact c on c.seeker_id = me.id"
            + " where c.connector"
            + " union all select g.gateway_contact_id, 'GATEWAY', g.id, g.name from me"
            + " join contact_group g on g.seeker_id = me.id where g.gateway_contact_id is not null"
            + " union all select a.contact_id, 'SAME_INDUSTRY', o.id, o.name from me"
            + " join organization t on t.seeker_id = me.id and t.id = cast(? as uuid)"
            + " join organization o on o.seeker_id = me.id and lower(o.industry) = lower(t.industry) and o.id <> t.id"
            + " join affiliation a on a.seeker_id = me.id and a.organization_id = o.id"
            + " and (a.started_on is null or a.started_on <= ?) and (a.ended_on is null or a.ended_on >= ?)";

    private final Rows rows;
    private final Caller caller;
    private final Snapshots snapshots;
    private final Texts texts;

    @Inject
    FindDetours(Rows rows, Caller caller, Snapshots snapshots, Texts texts) {
        this.rows = rows;
        this.caller = caller;
        this.snapshots = snapshots;
        this.texts = texts;
    }

    /** Somebody who comes into question, and the group or organization that makes it so. */
    private record Candidate(UUID contactId, DetourRule rule, UUID whereId, String where) {
        static Candidate read(ResultSet row) throws SQLException {
            Columns column = new Columns(row);
            return new Candidate(column.id(), column.constant(DetourRule.class), column.id(), column.text());
        }
    }

    Paths instead(LocalDate asOf, Target target, Network network, Question question) {
        PathFact fact = fact(network, question);
        EmptyReason reason = fact == PathFact.NO_NETWORK || fact == PathFact.NOBODY_KNOWN_THERE
                ? EmptyReason.NOTHING_THERE
                : EmptyReason.NO_MATCH;
        String words = texts.of("path." + fact.name(), question.maxHops());
        Because because = Because.of(fact, words, About.of(AboutType.ORGANIZATION, target.organizationId()));
        return new Paths(asOf, List.of(), reason, words, List.of(because), detours(asOf, target, network, question));
    }

    private static PathFact fact(Network network, Question question) {
        if (network.size() == 0) {
            return PathFact.NO_NETWORK;
        }
        if (question.targets().isEmpty() && question.ends().isEmpty()) {
            return PathFact.NOBODY_KNOWN_THERE;
        }
        boolean over = !StrongestPaths.of(network, question.overAll()).isEmpty();
        return over ? PathFact.RESTS_ON_UNASKED : PathFact.OUT_OF_REACH;
    }

    /** The strongest ties of the seeker first; nobody twice, nobody who is asked already or left in peace. */
    private List<Detour> detours(LocalDate asOf, Target target, Network network, Question question) {
        Set<UUID> seen = new HashSet<>();
        List<Candidate> candidates = rows
                .all(SQL, Arrays.asList(caller.seekerId(), target.organizationId(), asOf, asOf), Candidate::read)
                .stream()
                .filter(one -> mayBeNamed(network.number(one.contactId), network, question))
                .sorted(Comparator.comparing((Candidate one) -> one.rule == DetourRule.SAME_INDUSTRY)
                        .thenComparing(one -> -network.firstTie(network.number(one.contactId)))
                        .thenComparing(one -> network.number(one.contactId))
                        .thenComparing(Candidate::rule))
                .filter(one -> seen.add(one.contactId))
                .toList();
        List<Candidate> opening = candidates.stream()
                .filter(one -> one.rule != DetourRule.SAME_INDUSTRY)
                .limit(LOOKED_AT)
                .toList();
        List<Candidate> ofIndustry = candidates.stream()
                .filter(one -> one.rule == DetourRule.SAME_INDUSTRY)
                .limit(LOOKED_AT)
                .toList();
        if (candidates.isEmpty()) {
            return List.of();
        }
        Snapshot snapshot = snapshots.of(
                asOf,
                Stream.concat(opening.stream(), ofIndustry.stream())
                        .map(Candidate::contactId)
                        .toList());
        List<Detour> detours = new ArrayList<>(first(opening, target, snapshot));
        detours.addAll(first(ofIndustry, target, snapshot));
        return detours;
    }

    private static boolean mayBeNamed(int number, Network network, Question question) {
        return number >= 0 && !network.isBarred(number) && number != question.start() && !question.isTarget(number);
    }

    private List<Detour> first(List<Candidate> candidates, Target target, Snapshot snapshot) {
        return candidates.stream()
                .filter(one -> {
                    Person person = snapshot.person(one.contactId);
                    return person != null && snapshot.mayBeAsked(person, AskKind.NAMES);
                })
                .limit(MOST_OF_A_SORT)
                .map(one -> told(one, target, snapshot))
                .toList();
    }

    private Detour told(Candidate one, Target target, Snapshot snapshot) {
        Person person = snapshot.person(one.contactId);
        boolean industry = one.rule == DetourRule.SAME_INDUSTRY;
        Because because = Because.of(
                one.rule,
                texts.of("path." + one.rule.name(), person.name(), one.where == null ? "" : one.where),
                About.of(AboutType.CONTACT, person.id()),
                About.of(industry ? AboutType.ORGANIZATION : AboutType.GROUP, one.whereId));
        return new Detour(
                one.rule,
                person.id(),
                person.name(),
                industry ? one.whereId : null,
                texts.of("path.DETOUR", person.name()),
                List.of(because),
                DraftAsk.of(
                        snapshot,
                        person,
                        AskKind.NAMES,
                        "organizationId",
                        target.organizationId(),
                        "role",
                        target.role()));
    }
}
