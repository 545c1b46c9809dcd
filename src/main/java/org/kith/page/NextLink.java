package org.kith.page;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Names the next page in a header too (RFC 8288), for clients that follow links. The reference is relative, so that it
 * holds behind any proxy, and is written anew from the parameters rather than copied.
 */
final class NextLink {
    private static final String CURSOR = "cursor";

    @ServerResponseFilter
    public void add(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getEntity() instanceof Paged page && page.page().next() != null) {
            String next = reference(request.getUriInfo(), page.page().next());
            response.getHeaders().putSingle(HttpHeaders.LINK, "<" + next + ">; rel=\"next\"");
        }
    }

    private static String reference(UriInfo asked, String cursor) {
        StringBuilder reference = new StringBuilder(asked.getRequestUri().getRawPath()).append('?');
        asked.getQueryParameters().forEach((name, values) -> {
            if (!name.equals(CURSOR)) {
                values.forEach(value -> reference
                        .append(encoded(name))
                        .append('=')
                        .append(encoded(value))
                        .append('&'));
            }
        });
        return reference.append(CURSOR).append('=').append(encoded(cursor)).toString();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
