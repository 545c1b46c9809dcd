package org.kith.coverage;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.kith.coverage.ReadNetwork.Member;
import org.kith.search.Policy;
import org.kith.snapshot.Asked;
import org.kith.snapshot.Concentration;
import org.kith.snapshot.Percent;
import org.kith.snapshot.Snapshot;

/**
 * Whether the asks of the last 30 days go to the members of one group for the greater part.
 *
 * @param group any row of the group that was asked most, or null when nobody of any was
 * @param asked how many asks went to it
 * @param all how many asks there were
 * @param warned whether that is more than the policy holds to be wise
 */
record GroupConcentration(Member group, int asked, int all, boolean warned) {

    static GroupConcentration of(List<Member> members, Snapshot snapshot) {
        Map<UUID, Long> asksTo = Concentration.asks(snapshot).stream()
                .collect(Collectors.groupingBy(Asked::contactId, Collectors.counting()));
        int all = (int) asksTo.values().stream().mapToLong(Long::longValue).sum();
        Map<UUID, Integer> counts = new LinkedHashMap<>();
        for (Member member : members) {
            Long asks = member.contactId() == null ? null : asksTo.get(member.contactId());
            if (asks != null) {
                counts.merge(member.groupId(), asks.intValue(), Integer::sum);
            }
        }
        return counts.entrySet().stream()
                .max(Map.Entry.<UUID, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(most -> of(group(most.getKey(), members), most.getValue(), all, snapshot.policy()))
                .orElse(new GroupConcentration(null, 0, all, false));
    }

    private static GroupConcentration of(Member group, int asked, int all, Policy policy) {
        boolean warned =
                all >= policy.concentrationFromAsks() && Percent.isOver(asked, all, policy.concentrationPercent());
        return new GroupConcentration(group, asked, all, warned);
    }

    private static Member group(UUID id, List<Member> members) {
        return members.stream()
                .filter(member -> member.groupId().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
