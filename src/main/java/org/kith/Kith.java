package org.kith;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import io.quarkus.runtime.annotations.QuarkusMain;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.ConfigProvider;
import org.kith.database.EmbeddedDatabase;
import org.kith.seeker.FirstOwner;

/**
 * Starts the service: its own PostgreSQL first where no JDBC URL is configured, then Quarkus; and ends them in the
 * other order.
 */
@QuarkusMain
public class Kith implements QuarkusApplication {
    private static final String JDBC_URL = "quarkus.datasource.jdbc.url";

    @Inject
    FirstOwner owner;

    /**
     * Starts the service and stays until it is told to end.
     *
     * @param args passed on to Quarkus; Kith has none of its own
     */
    public static void main(String... args) {
        if (ConfigProvider.getConfig().getOptionalValue(JDBC_URL, String.class).isPresent()) {
            Quarkus.run(Kith.class, args);
            return;
        }
        try {
            EmbeddedDatabase database = EmbeddedDatabase.start();
            database.settings().forEach(System::setProperty);
            Quarkus.run(Kith.class, (code, failure) -> exit(database, code, failure), args);
        } catch (EmbeddedDatabase.CannotStart e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    /** Prints, as the last lines of the start-up, what a person needs to go on. */
    @Override
    public int run(String... args) {
        owner.announce(System.out);
        Quarkus.waitForExit();
        return 0;
    }

    private static void exit(EmbeddedDatabase database, int code, Throwable failure) {
        database.close();
        if (failure != null) {
            failure.printStackTrace();
        }
        System.exit(code);
    }
}
