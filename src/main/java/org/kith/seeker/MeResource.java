package org.kith.seeker;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.kith.tenancy.Caller;
import org.kith.tenancy.Transacted;

/** {@code /v1/me}: who is asking, and what they may do. Every key may ask. */
@Path("/v1/me")
@Produces(MediaType.APPLICATION_JSON)
public class MeResource {
    private final Seekers seekers;
    private final Caller caller;

    @Inject
    MeResource(Seekers seekers, Caller caller) {
        this.seekers = seekers;
        this.caller = caller;
    }

    @GET
    @Transacted
    @Authenticated
    public MeView me() {
        SeekerView seeker = SeekerView.of(seekers.existing(caller.seekerId()));
        return new MeView(
                seeker, caller.keyId(), caller.scopes().stream().sorted().toList(), caller.isAdministrator());
    }
}
