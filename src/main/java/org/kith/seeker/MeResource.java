package org.kith.seeker;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import java.util.UUID;
import org.kith.tenancy.Caller;
import org.kith.tenancy.Granted;
import org.kith.tenancy.Transacted;
import org.kith.tenancy.Transactions;

/** {@code /v1/me}: who is asking, and what they may do. Every key may ask. */
@Path("/v1/me")
@Produces(MediaType.APPLICATION_JSON)
public class MeResource {
    private final Seekers seekers;
    private final Transactions transactions;
    private final Caller caller;

    @Inject
    MeResource(Seekers seekers, Transactions transactions, Caller caller) {
        this.seekers = seekers;
        this.transactions = transactions;
        this.caller = caller;
    }

    @GET
    @Transacted
    @Authenticated
    public MeView me() throws Exception {
        SeekerView seeker = SeekerView.of(seekers.existing(caller.seekerId()));
        UUID account = caller.accountId();
        Optional<Granted> grant = caller.granted();
        return new MeView(
                seeker,
                grant.isEmpty() ? seeker : transactions.within(account, () -> SeekerView.of(seekers.existing(account))),
                caller.keyId(),
                caller.scopes().stream().sorted().toList(),
                caller.fieldGroups().stream().sorted().toList(),
                caller.isAdministrator(),
                grant.map(Granted::grantId).orElse(null),
                grant.map(Granted::expiresAt).orElse(null));
    }
}
