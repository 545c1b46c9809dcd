package org.kith.progress;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The leads of the weeks together.
 *
 * @param open leads that are open at the end of the date, whenever they were discovered
 * @param target how many the search aims at
 * @param discovered in the weeks
 * @param advertised of them, those whose job was advertised when they were discovered
 * @param bySource of them, where they came from, the most first
 * @param byChain of them, how long the chain of introductions was, the shortest first
 */
public record LeadsOfProgress(
        int open,
        int target,
        int discovered,
        int advertised,
        int notAdvertised,
        List<LeadsBySource> bySource,
        List<LeadsByChain> byChain) {

    static LeadsOfProgress of(Facts facts) {
        Weeks weeks = facts.weeks();
        int found = (int) facts.found().count();
        int advertised = (int) facts.found().filter(FoundLead::advertised).count();
        return new LeadsOfProgress(
                (int) facts.leads().stream()
                        .filter(lead -> lead.isOpenBefore(weeks.end(weeks.number() - 1)))
                        .count(),
                facts.snapshot().targets().openLeads(),
                found,
                advertised,
                found - advertised,
                bySource(facts),
                byChain(facts));
    }

    private static List<LeadsBySource> bySource(Facts facts) {
        return facts
                .found()
                .collect(Collectors.groupingBy(FoundLead::source, Collectors.summingInt(lead -> 1)))
                .entrySet()
                .stream()
                .map(entry -> new LeadsBySource(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(LeadsBySource::leads).reversed().thenComparing(LeadsBySource::source))
                .toList();
    }

    private static List<LeadsByChain> byChain(Facts facts) {
        Map<Integer, Integer> lengths = facts.found()
                .collect(Collectors.groupingBy(facts::chainOf, TreeMap::new, Collectors.summingInt(lead -> 1)));
        return lengths.entrySet().stream()
                .map(entry -> new LeadsByChain(entry.getKey(), entry.getValue()))
                .toList();
    }
}
