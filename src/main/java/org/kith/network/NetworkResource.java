package org.kith.network;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.kith.advice.InLanguage;
import org.kith.advice.Texts;
import org.kith.http.Accepted;
import org.kith.http.Parameters;
import org.kith.tenancy.FieldGroup;
import org.kith.tenancy.Reveals;
import org.kith.tenancy.Transacted;

/** {@code /v1/network}. */
@Path("/v1")
@Produces(MediaType.APPLICATION_JSON)
@InLanguage
@Transacted
@Reveals(FieldGroup.CLOSENESS)
public class NetworkResource {
    static final String GRAPHML = "application/graphml+xml";
    static final String SVG = "image/svg+xml";

    private static final MediaType GRAPHML_TYPE = new MediaType("application", "graphml+xml");
    private static final MediaType SVG_TYPE = new MediaType("image", "svg+xml");

    private final ShowNetwork show;
    private final TellInsights insights;
    private final Texts texts;

    @Inject
    NetworkResource(ShowNetwork show, TellInsights insights, Texts texts) {
        this.show = show;
        this.insights = insights;
        this.texts = texts;
    }

    @GET
    @Path("network")
    @Produces({MediaType.APPLICATION_JSON, GRAPHML, SVG})
    @PermissionsAllowed("paths:read")
    @APIResponseSchema(value = NetworkView.class, responseCode = "200")
    public Response network(@BeanParam NetworkFilter filter, @Context HttpHeaders headers) {
        MediaType type = Accepted.best(headers, List.of(MediaType.APPLICATION_JSON_TYPE, GRAPHML_TYPE, SVG_TYPE));
        if (type.equals(GRAPHML_TYPE)) {
            return varied(graphml(filter));
        }
        return varied(
                type.equals(SVG_TYPE)
                        ? svg(filter)
                        : Response.ok(show.of(Selection.read(filter)), type).build());
    }

    @GET
    @Path("network.graphml")
    @Produces(GRAPHML)
    @PermissionsAllowed("paths:read")
    public Response graphml(@BeanParam NetworkFilter filter) {
        NetworkView network = show.of(Selection.read(filter));
        return file(WriteGraphml.of(network), GRAPHML, "attachment", network.asOf(), "graphml")
                .build();
    }

    /** A picture may be opened by itself: then it is a document of this address, and must be able to do nothing. */
    @GET
    @Path("network.svg")
    @Produces(SVG)
    @PermissionsAllowed("paths:read")
    public Response svg(@BeanParam NetworkFilter filter) {
        NetworkView network = show.of(Selection.read(filter));
        return file(DrawNetwork.of(network, texts), SVG, "inline", network.asOf(), "svg")
                .header("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; sandbox")
                .build();
    }

    @GET
    @Path("network/insights")
    @PermissionsAllowed("paths:read")
    public NetworkInsights insights(@jakarta.ws.rs.QueryParam("asOf") String asOf) {
        Parameters parameters = new Parameters();
        LocalDate date = parameters.date("asOf", asOf);
        parameters.done();
        return insights.on(date);
    }

    private static Response varied(Response response) {
        response.getHeaders().add(HttpHeaders.VARY, HttpHeaders.ACCEPT);
        return response;
    }

    /** The name of the file says nothing about anybody. */
    private static Response.ResponseBuilder file(
            byte[] bytes, String type, String disposition, LocalDate asOf, String suffix) {
        return Response.ok(bytes, type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        disposition + "; filename=\"network-" + asOf + "." + suffix + "\"");
    }
}
