package org.kith.export;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kith.audit.AuditTrail;
import org.kith.export.RestoredView.Collected;
import org.kith.idempotency.Once;
import org.kith.page.Rows;
import org.kith.page.Table;
import org.kith.problem.Problem;
import org.kith.problem.ProblemType;
import org.kith.seeker.Seekers;
import org.kith.tenancy.Caller;
import org.kith.tenancy.Transactions;

/**
 * Takes an export back into a seeker who has nothing yet, in one transaction: all of it is there afterwards, or nothing.
 * Identifiers stay what they were; they are keys together with the seeker, and name nothing of anybody else.
 */
@ApplicationScoped
class RestoreExport {
    private static final int LONGEST_SECONDS = 600;
    private static final int MANY = 1_000;

    private final ExportedTables exported;
    private final InsertRows insert;
    private final RebuildContacts rebuild;
    private final Seekers seekers;
    private final Rows rows;
    private final Transactions transactions;
    private final Caller caller;
    private final ObjectMapper json;

    private final Once once;
    private final AuditTrail trail;

    @Inject
    RestoreExport(
            ExportedTables exported,
            InsertRows insert,
            RebuildContacts rebuild,
            Seekers seekers,
            Rows rows,
            Transactions transactions,
            Caller caller,
            ObjectMapper json,
            Once once,
            AuditTrail trail) {
        this.exported = exported;
        this.insert = insert;
        this.rebuild = rebuild;
        this.seekers = seekers;
        this.rows = rows;
        this.transactions = transactions;
        this.caller = caller;
        this.json = json;
        this.once = once;
        this.trail = trail;
    }

    /**
     * The answer to the export in a file, which is restored once however often the request comes.
     *
     * @throws Problem 409 when the seeker has anything, 422 when the file is no export that can be taken as it is
     */
    Response from(Path path) throws Exception {
        List<Table> tables = transactions.run(exported::tables);
        try (ExportFile file = new ExportFile(path, entries(tables))) {
            Manifest manifest = file.manifest(json);
            UUID me = caller.seekerId();
            Response answer = transactions.runAs(me, LONGEST_SECONDS, () -> {
                Response done = once.of(
                        path,
                        () -> Response.ok(restore(file, manifest, tables, me)).build());
                trail.record(done);
                return done;
            });
            if (((RestoredView) answer.getEntity())
                    .collections().stream().anyMatch(collected -> collected.rows() >= MANY)) {
                transactions.runAs(me, () -> rows.first("select take_stock()", List.of(), row -> true));
            }
            return answer;
        }
    }

    private static Set<String> entries(List<Table> tables) {
        Set<String> names = new HashSet<>(Set.of(Manifest.ENTRY, WriteCards.ENTRY, WriteCalendar.ENTRY));
        tables.forEach(table -> names.add(ExportedTables.entry(table)));
        Arrays.stream(Sheet.values()).forEach(sheet -> names.add(sheet.entry()));
        return names;
    }

    private RestoredView restore(ExportFile file, Manifest manifest, List<Table> tables, UUID me) {
        rows.any("select 1 from seeker where seeker_id = ? for update", List.of(me));
        requireNothing(tables, me);
        file.begin();
        insert.defer();
        List<Collected> collected = new ArrayList<>();
        for (Table table : tables) {
            Long said = manifest.rows().get(table.member());
            if (said != null || file.has(ExportedTables.entry(table))) {
                long taken =
                        table.name().equals(ExportedTables.SEEKER) ? become(file, table) : insert.all(file, table, me);
                requireCount(table, said, taken);
                collected.add(new Collected(table.member(), taken));
            }
        }
        insert.check();
        rebuild.all(me);
        return new RestoredView(collected);
    }

    private void requireNothing(List<Table> tables, UUID me) {
        List<Table> own = tables.stream()
                .filter(table -> !table.name().equals(ExportedTables.SEEKER))
                .toList();
        String any = own.stream()
                .map(table ->
                        "exists (select from " + table.name() + " t where " + ExportedTables.condition(table) + ")")
                .collect(Collectors.joining(" or "));
        List<UUID> values = Stream.generate(() -> me).limit(own.size()).toList();
        if (rows.first("select " + any, values, row -> row.getBoolean(1)).orElseThrow()) {
            throw Problem.of(
                    ProblemType.NOT_EMPTY, "This seeker has something already. An export is restored into a new one.");
        }
    }

    private static void requireCount(Table table, Long said, long taken) {
        if (said == null || said != taken) {
            throw Unfit.at(
                    "/" + ExportedTables.entry(table),
                    "incomplete",
                    "It does not have the rows that the export counted.");
        }
    }

    private long become(ExportFile file, Table table) {
        return file.lines(ExportedTables.entry(table), (number, line) -> {
            String pointer = InsertRows.pointer(table, number);
            Map<String, JsonNode> row = insert.read(table, line, pointer).properties().stream()
                    .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
            String name = text(row.get("name"));
            if (number > 0 || name == null || name.isBlank()) {
                throw Unfit.at(pointer, "invalid", "There is one seeker, who has a name.");
            }
            try {
                seekers.become(name, text(row.get("region")), text(row.get("timeZone")));
            } catch (Problem e) {
                throw Unfit.at(pointer, "invalid", "The region or the time zone is none.");
            }
        });
    }

    private static String text(JsonNode value) {
        return value == null || value.isNull() ? null : value.asText();
    }
}
