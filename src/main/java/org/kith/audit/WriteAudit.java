package org.kith.audit;

import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.concurrent.Semaphore;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kith.interchange.CsvCell;
import org.kith.page.Listing.Whole;
import org.kith.page.Rows;
import org.kith.problem.Problem;
import org.kith.problem.ProblemType;
import org.kith.tenancy.Transactions;

/** Writes what was recorded into a file, as of one moment and some hundred records at a time in memory. */
@ApplicationScoped
class WriteAudit {
    /** Each holds a connection for as long as its client reads. */
    private static final int AT_ONCE = 4;

    private static final int LONGEST_SECONDS = 300;
    private static final int FETCHED = 500;
    private static final String[] HEADER = {
        "occurredAt", "accountId", "keyId", "grantId", "operation", "targetIds", "status", "replayed", "traceId", "id"
    };

    private final Semaphore room = new Semaphore(AT_ONCE);
    private final Rows rows;
    private final Transactions transactions;
    private final ObjectMapper json;

    @Inject
    WriteAudit(Rows rows, Transactions transactions, ObjectMapper json) {
        this.rows = rows;
        this.transactions = transactions;
        this.json = json;
    }

    /** Takes one record. */
    @FunctionalInterface
    private interface Taker {
        void take(AuditRecordView one) throws IOException;
    }

    /** CSV (RFC 4180), a header first. @throws Problem 503 when as many files are under way as there may be */
    void csv(Whole list, OutputStream out) throws Exception {
        OutputStreamWriter writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        CsvWriter csv = CsvWriter.builder().build(writer);
        csv.writeRecord(HEADER);
        each(list, one -> csv.writeRecord(cells(one)));
        csv.flush();
        writer.flush();
    }

    /** One JSON object a line. @throws Problem 503 when as many files are under way as there may be */
    void ndjson(Whole list, OutputStream out) throws Exception {
        BufferedOutputStream buffered = new BufferedOutputStream(out, 1 << 14);
        each(list, one -> {
            buffered.write(json.writeValueAsBytes(one));
            buffered.write('\n');
        });
        buffered.flush();
    }

    private void each(Whole list, Taker taker) throws Exception {
        if (!room.tryAcquire()) {
            throw Problem.of(ProblemType.UNAVAILABLE, "Too many files are under way. Try again later.");
        }
        try {
            transactions.inSnapshot(LONGEST_SECONDS, () -> {
                list.each(rows, FETCHED, row -> {
                    try {
                        taker.take(AuditRecordView.read(row));
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
                return null;
            });
        } catch (UncheckedIOException e) {
            throw Problem.of(ProblemType.UNAVAILABLE, "The client went away.", e);
        } finally {
            room.release();
        }
    }

    private static String[] cells(AuditRecordView one) {
        return Stream.of(
                        one.occurredAt(),
                        one.accountId(),
                        one.keyId(),
                        one.grantId(),
                        one.operation(),
                        one.targetIds().stream().map(Objects::toString).collect(Collectors.joining(" ")),
                        one.status(),
                        one.replayed(),
                        one.traceId(),
                        one.id())
                .map(cell -> cell == null ? null : CsvCell.guarded(cell.toString()))
                .toArray(String[]::new);
    }
}
