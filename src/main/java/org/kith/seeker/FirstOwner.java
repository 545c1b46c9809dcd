package org.kith.seeker;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.kith.database.DataFolder;
import org.kith.tenancy.Scopes;
import org.kith.tenancy.Transactions;
import org.kith.time.Identifiers;

/**
 * The first start makes the first seeker and their key, which also administers: without it nobody could come in. The key
 * is printed once and, where the service keeps a data folder, written there.
 */
@ApplicationScoped
public class FirstOwner {
    private final Seekers seekers;
    private final ApiKeys keys;
    private final Transactions transactions;
    private final Identifiers identifiers;
    private final Optional<String> keyFolder;
    private final String host;
    private final int port;

    @Inject
    FirstOwner(
            Seekers seekers,
            ApiKeys keys,
            Transactions transactions,
            Identifiers identifiers,
            @ConfigProperty(name = "kith.data-folder") Optional<String> keyFolder,
            @ConfigProperty(name = "quarkus.http.host") String host,
            @ConfigProperty(name = "quarkus.http.port") int port) {
        this.seekers = seekers;
        this.keys = keys;
        this.transactions = transactions;
        this.identifiers = identifiers;
        this.keyFolder = keyFolder;
        this.host = host;
        this.port = port;
    }

    /** Makes the owner when nobody is here, and prints where everything is. */
    @ActivateRequestContext
    public void announce(PrintStream out) {
        Optional<String> fresh = makeIfMissing();
        fresh.ifPresent(key -> out.println("The owner's key, shown this once: " + key));
        String address = "http://" + host + ":" + port;
        out.println("API         " + address + "/v1");
        out.println("Swagger UI  " + address + "/q/swagger-ui");
        out.println("Key         " + whereTheKeyIs(fresh));
    }

    /** The key of the owner, when this made one. */
    Optional<String> makeIfMissing() {
        try {
            UUID id = identifiers.next();
            Optional<String> key = transactions.runAs(id, () -> seekers.areThere() ? Optional.empty() : make(id));
            if (key.isPresent() && keyFolder.isPresent()) {
                DataFolder.writePrivate(keyFile(keyFolder.get()), key.get() + "\n");
            }
            return key;
        } catch (Exception e) {
            throw new IllegalStateException("The first owner could not be made", e);
        }
    }

    private Optional<String> make(UUID id) {
        Set<String> everything = Set.of(Scopes.ALL, Scopes.ADMIN);
        seekers.add(id, new SeekerDraft("Owner", null, null, null));
        ApiKeyDraft draft = new ApiKeyDraft("Owner's key", List.copyOf(everything), null, null);
        return Optional.of(keys.mint(id, draft, everything).key());
    }

    private static Path keyFile(String folder) {
        return Path.of(folder, "owner.key");
    }

    private String whereTheKeyIs(Optional<String> fresh) {
        Optional<Path> file = keyFolder.map(FirstOwner::keyFile);
        if (file.isPresent() && Files.exists(file.get())) {
            return "in " + file.get();
        }
        return fresh.isPresent() ? "above" : "with whoever started this database first";
    }
}
