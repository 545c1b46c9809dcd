package org.kith.page;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Tells, beside {@code page.next}, the whole address of the next page: {@code Link: <…>; rel="next"} (RFC 8288). */
final class NextLink {
    @ServerResponseFilter
    public void link(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getEntity() instanceof Page<?> page && page.page().next() != null) {
            response.getHeaders()
                    .putSingle(
                            HttpHeaders.LINK,
                            "<" + address(request.getUriInfo(), page.page().next()) + ">; rel=\"next\"");
        }
    }

    /** Relative to the host, which a proxy may have changed. */
    private static String address(UriInfo asked, String cursor) {
        String whole = UriBuilder.fromUri(asked.getRequestUri())
                .replaceQueryParam("cursor", cursor)
                .build()
                .toASCIIString();
        return whole.substring(whole.indexOf(asked.getRequestUri().getRawPath()));
    }
}
