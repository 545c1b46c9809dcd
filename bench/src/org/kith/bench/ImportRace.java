package org.kith.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.kith.bench.Scale.Thing;

/** Large files of invented people, imported; and the same people by COPY into a table like that of the contacts. */
final class ImportRace {
    private static final int NOBODYS = 60_000;
    private static final int COPY_BATCH = 10_000;
    private static final Duration PATIENCE = Duration.ofMinutes(20);
    private static final String COLUMNS =
            "bench_copy (seeker_id, id, name, given, family, emails, phones, urls, sort_name, created_at, updated_at)";

    private final Scale scale;

    ImportRace(Scale scale) {
        this.scale = scale;
    }

    /** What an import did. */
    record Result(String outcome, int people, Duration took, boolean isComplete) {}

    /** So many vCards 3.0. */
    Path cards(Path folder, int count) throws IOException {
        Path file = folder.resolve("people.vcf");
        try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            for (int i = 0; i < count; i++) {
                Person person = Person.of(scale, NOBODYS, i);
                out.write("BEGIN:VCARD\r\nVERSION:3.0\r\nFN:" + person.name() + "\r\nN:" + person.family() + ";"
                        + person.given() + ";;;\r\n");
                for (String email : person.emails()) {
                    out.write("EMAIL;TYPE=WORK:" + email + "\r\n");
                }
                out.write("TEL;TYPE=CELL:" + phone(i) + "\r\n");
                for (int organization : person.organizations()) {
                    out.write("ORG:" + Names.organization(organization) + "\r\nTITLE:" + person.title() + "\r\n");
                }
                out.write("END:VCARD\r\n");
            }
        }
        return file;
    }

    /** So many rows of LinkedIn's export. */
    Path connections(Path folder, int count) throws IOException {
        Path file = folder.resolve("Connections.csv");
        try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            out.write("Notes:\n\"Addresses may be missing.\"\n\n"
                    + "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n");
            for (int i = 0; i < count; i++) {
                Person person = Person.of(scale, NOBODYS, i);
                String handle = Names.plain(person.given()) + "-" + Names.plain(person.family()) + "-" + i;
                String company = person.organizations().isEmpty()
                        ? ""
                        : Names.organization(person.organizations().get(0));
                String email = i % 10 == 0 && !person.emails().isEmpty()
                        ? person.emails().get(0)
                        : "";
                out.write(String.join(
                        ",",
                        person.given(),
                        person.family(),
                        "https://www.linkedin.com/in/" + handle,
                        email,
                        company,
                        person.title(),
                        "12 Mar 2024\n"));
            }
        }
        return file;
    }

    /** A number of its own for each, so that nobody is taken for somebody else. */
    private static String phone(int i) {
        return String.format("+1 (%d) %03d-%04d", 202 + i / 9_000_000, 200 + i / 10_000 % 800, i % 10_000);
    }

    Result run(Api owner, Path file) throws IOException, InterruptedException {
        ImportRun run = ImportRun.of(owner.newSeeker("Bench import").api(), file, PATIENCE);
        return new Result(run.outcome(), run.people(), run.took(), run.isCompleted());
    }

    /** The contacts alone, with the indexes of their table but without its fence, which COPY does not pass. */
    Duration copy(Database database, int count) throws SQLException, IOException {
        try (Connection connection = database.open();
                Statement statement = connection.createStatement()) {
            statement.execute("create table bench_copy (like contact including all)");
            connection.commit();
            try {
                return copy(connection, count);
            } finally {
                connection.rollback();
                statement.execute("drop table bench_copy");
                connection.commit();
            }
        }
    }

    private Duration copy(Connection connection, int count) throws SQLException, IOException {
        Rows rows = new Rows();
        UUID seeker = scale.id(Thing.SEEKER, NOBODYS, 0);
        Instant now = Instant.now();
        long nanos = 0;
        for (int i = 0; i < count; i++) {
            Person person = Person.of(scale, NOBODYS, i);
            rows.add(
                    seeker,
                    scale.id(Thing.CONTACT, NOBODYS, i),
                    person.name(),
                    person.given(),
                    person.family(),
                    Rows.json(person.emails().stream()
                            .map(e -> Map.of("address", e))
                            .toList()),
                    Rows.json(List.of(Map.of("number", phone(i)))),
                    "[]",
                    LoadByCopy.sortName(person.name()),
                    now,
                    now);
            if (rows.count() == COPY_BATCH || i == count - 1) {
                long begin = System.nanoTime();
                rows.copyInto(connection, COLUMNS);
                nanos += System.nanoTime() - begin;
            }
        }
        long begin = System.nanoTime();
        connection.commit();
        return Duration.ofNanos(nanos + System.nanoTime() - begin);
    }
}
