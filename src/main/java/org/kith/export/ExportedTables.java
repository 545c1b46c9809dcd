package org.kith.export;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.kith.page.Table;
import org.kith.page.Tables;

/** Which tables an export holds: all of a seeker's, but for those that are named here, each with its reason. */
@ApplicationScoped
public class ExportedTables {
    /** The one row that says who the seeker is. */
    static final String SEEKER = "seeker";

    private static final String AGREED = "What people of a cohort agreed on holds between them, where they are";
    private static final String COUNTED = "It counts changes for what this service remembers";
    private static final Map<String, String> LEFT_OUT = Map.ofEntries(
            Map.entry("access_grant", "Who else may come in is said anew where the data goes"),
            Map.entry("api_key", "A key is a secret of the service that made it"),
            Map.entry("audit_record", "What was done here was not done where the data goes"),
            Map.entry("buddy_pair", AGREED),
            Map.entry("cohort", AGREED),
            Map.entry("cohort_introduction", AGREED),
            Map.entry("cohort_introduction_request", AGREED),
            Map.entry("cohort_membership", AGREED),
            Map.entry("cohort_peer", AGREED),
            Map.entry("contact_search", "What search knows follows from the contacts"),
            Map.entry("export_restore", "What was restored here was not restored where the data goes"),
            Map.entry("idempotency_record", "What is sent again is sent to this service"),
            Map.entry("network_version", COUNTED),
            Map.entry("pooled_lead", AGREED),
            Map.entry("snapshot_version", COUNTED));

    /** Of these tables only some rows say what does not follow from others. */
    private static final Map<String, String> ONLY = Map.of("contact_key", "t.kind = 'IMPORT'");

    private final Tables tables;

    @Inject
    ExportedTables(Tables tables) {
        this.tables = tables;
    }

    /** The tables of an export, each after those to which its rows refer; the seeker's own row comes first. */
    public List<Table> tables() {
        return tables.inOrderOfReference().stream()
                .filter(table -> !LEFT_OUT.containsKey(table.name()))
                .toList();
    }

    /** The tables that no export holds, and why. */
    public static Map<String, String> leftOut() {
        return LEFT_OUT;
    }

    /** The condition in SQL for the rows of table {@code t} that an export holds. */
    static String condition(Table table) {
        return "t.seeker_id = ?" + (ONLY.containsKey(table.name()) ? " and " + ONLY.get(table.name()) : "");
    }

    /** The entry of an export that holds the rows of a table. */
    static String entry(Table table) {
        return "data/" + table.member() + ".ndjson";
    }
}
