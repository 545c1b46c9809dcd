package org.kith.imports;

import jakarta.ws.rs.QueryParam;
import org.kith.page.ListRequest;

/** What a list of imports, or of the rows of one, can be narrowed by. */
public class ImportFilter extends ListRequest {
    @QueryParam("status")
    public String status;
}
