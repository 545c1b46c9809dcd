package org.kith.pool;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.kith.advice.About;
import org.kith.advice.AboutType;
import org.kith.advice.Because;
import org.kith.advice.SuggestedAction;
import org.kith.advice.Texts;
import org.kith.path.Chain;

/**
 * Tells pooled paths to one member. Names go as far as the member's own knowledge does: from the first tie on that only
 * others know of, everybody is somebody, the member's own contacts too, or a name would tell what another keeps private.
 */
final class TellPooledPath {
    private final Pool pool;
    private final int part;
    private final Part mine;
    private final Wanted wanted;
    private final OwnContacts own;
    private final Optional<UUID> organizationId;
    private final Introduce introduce;
    private final Texts texts;

    /**
     * @param part of the pool that is the member's
     * @param organizationId the member's own that the organization is, if there is one
     */
    TellPooledPath(
            Pool pool,
            int part,
            Wanted wanted,
            OwnContacts own,
            Optional<UUID> organizationId,
            Introduce introduce,
            Texts texts) {
        this.pool = pool;
        this.part = part;
        this.mine = pool.part(part);
        this.wanted = wanted;
        this.own = own;
        this.organizationId = organizationId;
        this.introduce = introduce;
        this.texts = texts;
    }

    /**
     * Who of a pool the member knows.
     *
     * @param numbers the member's contact that a person of the pool is, by its number in the member's network
     * @param names of those of them who are told of
     * @param there who of the pool is at the organization as far as the member knows
     */
    record OwnContacts(Map<Integer, Integer> numbers, Map<UUID, String> names, BitSet there) {}

    /** How the cohort is asked, by somebody who agreed to be asked as well. */
    record Introduce(UUID membershipId, boolean agreed) {}

    PooledPath told(Chain chain) {
        int known = known(chain.people());
        List<PersonOnPooledPath> people = people(chain.people(), known);
        PooledPathRule rule = known == 0
                ? PooledPathRule.THROUGH_THE_COHORT
                : known == people.size() ? PooledPathRule.OWN : PooledPathRule.THROUGH_A_CONTACT;
        return new PooledPath(
                rule,
                chain.strength(wanted.maxHops()),
                chain.ties(),
                people,
                words(rule, people),
                because(rule, people),
                action(rule, people));
    }

    /** How many of them, from the first, the member knows by ties of the member's own network; the last, to be there too. */
    private int known(int[] people) {
        int known = 0;
        while (known < people.length && isOwnTie(people, known)) {
            known++;
        }
        int last = people[people.length - 1];
        boolean elsewhere = known == people.length && !own.there.get(last) && !pool.isEndOf(part, last);
        return elsewhere ? known - 1 : known;
    }

    /** A tie of which somebody else says more than the member does is not the member's. */
    private boolean isOwnTie(int[] people, int position) {
        int to = people[position];
        if (position == 0) {
            return own.numbers.containsKey(to);
        }
        if (pool.isEndOf(part, to)) {
            return true;
        }
        Integer number = own.numbers.get(to);
        int from = people[position - 1];
        return number != null
                && mine.network().strength(own.numbers.get(from), number)
                        >= pool.network().strength(from, to);
    }

    private List<PersonOnPooledPath> people(int[] chain, int known) {
        List<PersonOnPooledPath> people = new ArrayList<>();
        for (int i = 0; i < chain.length; i++) {
            if (i < known && own.numbers.containsKey(chain[i])) {
                UUID id = mine.network().id(own.numbers.get(chain[i]));
                people.add(PersonOnPooledPath.contact(id, own.names.get(id)));
            } else {
                people.add(pool.isMember(chain[i]) ? PersonOnPooledPath.FELLOW : PersonOnPooledPath.SOMEBODY);
            }
        }
        return people;
    }

    private String words(PooledPathRule rule, List<PersonOnPooledPath> people) {
        boolean near = isNear(rule, people);
        String last = rule == PooledPathRule.THROUGH_THE_COHORT
                ? ""
                : people.get(lastKnown(people)).name();
        return texts.of("pool.WORDS." + (near ? "NEAR" : rule.name()), wanted.organization(), last);
    }

    /** Whether another member knows somebody at the organization, and not only somebody on the way. */
    private static boolean isNear(PooledPathRule rule, List<PersonOnPooledPath> people) {
        int members = people.contains(PersonOnPooledPath.FELLOW) ? 1 : 0;
        return rule == PooledPathRule.THROUGH_THE_COHORT && people.size() == 1 + members;
    }

    private static int lastKnown(List<PersonOnPooledPath> people) {
        int last = -1;
        for (int i = 0; i < people.size(); i++) {
            last = people.get(i).name() == null ? last : i;
        }
        return last;
    }

    private List<Because> because(PooledPathRule rule, List<PersonOnPooledPath> people) {
        List<Because> because = new ArrayList<>();
        PersonOnPooledPath first = people.get(0);
        if (first.contactId() != null) {
            because.add(Because.of(
                    PooledPathFact.YOUR_CONTACT,
                    texts.of("pool.YOUR_CONTACT", first.name()),
                    About.of(AboutType.CONTACT, first.contactId())));
        }
        if (rule != PooledPathRule.OWN) {
            because.add(Because.of(PooledPathFact.KNOWN_IN_COHORT, texts.of("pool.KNOWN_IN_COHORT")));
        }
        because.add(Because.of(
                PooledPathFact.AT_ORGANIZATION,
                texts.of("pool.AT_ORGANIZATION", wanted.organization()),
                About.of(AboutType.ORGANIZATION, organizationId.orElse(null))));
        return because;
    }

    private SuggestedAction action(PooledPathRule rule, List<PersonOnPooledPath> people) {
        return switch (rule) {
            case OWN ->
                SuggestedAction.get(organizationId
                        .map(id -> "/v1/paths?organizationId=" + id + "&maxHops=" + wanted.maxHops())
                        .orElse("/v1/contacts/" + people.get(0).contactId()));
            case THROUGH_A_CONTACT ->
                SuggestedAction.get(
                        "/v1/contacts/" + people.get(lastKnown(people)).contactId());
            case THROUGH_THE_COHORT ->
                isNear(rule, people) && introduce.agreed
                        ? SuggestedAction.post(
                                "/v1/cohort-memberships/" + introduce.membershipId + "/introductions",
                                "organization",
                                wanted.organization())
                        : null;
        };
    }
}
