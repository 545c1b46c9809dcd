package org.kith.document;

import jakarta.ws.rs.QueryParam;
import org.kith.page.ListRequest;

/** What a list of documents can be narrowed by. */
public class DocumentFilter extends ListRequest {
    @QueryParam("kind")
    public String kind;

    @QueryParam("updatedSince")
    public String updatedSince;
}
