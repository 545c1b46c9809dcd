package org.kith.http;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;

/**
 * The request was carried out before, and this is what was answered to it. Thrown, because an operation may answer with
 * something else than a {@link Response}; what its transaction wrote by then is committed.
 */
public final class AnsweredBefore extends WebApplicationException {
    private static final long serialVersionUID = 1L;

    public AnsweredBefore(Response first) {
        super(first);
    }
}
