package org.kith.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.kith.bench.Scale.Thing;

/** Fills the service with invented networks: many seekers, most of them small, one of 10,000 contacts or more. */
final class Load {
    private static final String USAGE = "bench/load --url URL --key-file FILE [--seekers 200] [--contacts 1000000]"
            + " [--seed 1] [--data FOLDER | --jdbc-url URL --user USER --password PASSWORD]";
    private static final int SEEKERS = 200;
    private static final int CONTACTS = 1_000_000;
    private static final int SAMPLE = 500;

    private final Api owner;
    private final Scale scale;
    private final List<State.Loaded> loaded = new ArrayList<>();
    private final long begin = System.nanoTime();
    private long contacts;

    private Load(Api owner, Scale scale) {
        this.owner = owner;
        this.scale = scale;
    }

    static int run(String[] words) throws Exception {
        Set<String> known = new HashSet<>(Database.OPTIONS);
        known.addAll(Set.of("url", "key-file", "seekers", "contacts", "seed"));
        Arguments arguments = Arguments.read(words, USAGE, known, Set.of());
        Api owner = arguments.api();
        Scale scale = Scale.of(
                arguments.number("seed", 1),
                arguments.number("seekers", SEEKERS),
                arguments.number("contacts", CONTACTS));
        Database database = Database.named(arguments);
        Load load = new Load(owner, scale);
        if (database == null) {
            load.throughTheInterface();
        } else {
            load.intoTheDatabase(database);
        }
        new State(owner.url(), scale.seed(), scale.base(), database != null, load.loaded).write();
        System.out.printf("%d seekers with %d contacts are there.%n", load.loaded.size(), load.contacts);
        return 0;
    }

    private void intoTheDatabase(Database database) throws SQLException, IOException {
        try (Connection connection = database.open()) {
            LoadByCopy copy = new LoadByCopy(connection, scale);
            if (copy.isThere()) {
                throw new IllegalStateException("These networks are in the database already. Take another --seed.");
            }
            for (int n = 1; n <= scale.seekers(); n++) {
                copy.seeker(n);
                String id = scale.id(Thing.SEEKER, n, 0).toString();
                done(new State.Loaded(n, id, owner.newKey(id), scale.contacts(n), List.of(), List.of()));
            }
            Life.of(connection, scale.id(Thing.SEEKER, scale.seekerOfTenThousand(), 0));
            connection.setAutoCommit(true);
            try (Statement statement = connection.createStatement()) {
                System.out.println("Analysing …");
                statement.execute("vacuum (analyze)");
            }
        }
    }

    private void throughTheInterface() {
        LoadByApi load = new LoadByApi(scale);
        for (int n = 1; n <= scale.seekers(); n++) {
            Api.Seeker seeker = owner.newSeeker("Bench " + n);
            List<String> ids = load.contacts(seeker.api(), n);
            List<String> organizations = new ArrayList<>();
            for (JsonNode organization : seeker.api()
                    .get("/v1/organizations?limit=200")
                    .required("GET /v1/organizations")
                    .path("items")) {
                organizations.add(organization.path("id").asText());
            }
            done(new State.Loaded(n, seeker.id(), seeker.api().key(), ids.size(), sample(ids), organizations));
        }
    }

    private static List<String> sample(List<String> ids) {
        int step = Math.max(1, ids.size() / SAMPLE);
        List<String> some = new ArrayList<>();
        for (int i = 0; i < ids.size(); i += step) {
            some.add(ids.get(i));
        }
        return some;
    }

    private void done(State.Loaded seeker) {
        loaded.add(seeker);
        contacts += seeker.contacts();
        if (seeker.number() % 10 == 0 || seeker.number() == 1) {
            long seconds = (System.nanoTime() - begin) / 1_000_000_000;
            System.out.printf(
                    "%d of %d seekers, %d contacts, %d s%n", seeker.number(), scale.seekers(), contacts, seconds);
        }
    }
}
