package org.kith.advice;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;

/** Says in which language an answer is, and that it has others. */
@Provider
@InLanguage
public class TellLanguage implements ContainerResponseFilter {
    private final Language language;

    @Inject
    TellLanguage(Language language) {
        this.language = language;
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getStatus() < 300) {
            // An answer that is given once more says itself in which language it is.
            if (!response.getHeaders().containsKey(HttpHeaders.CONTENT_LANGUAGE)) {
                response.getHeaders()
                        .putSingle(
                                HttpHeaders.CONTENT_LANGUAGE, language.locale().toLanguageTag());
            }
            response.getHeaders().add(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
        }
    }
}
