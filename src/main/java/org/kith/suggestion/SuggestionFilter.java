package org.kith.suggestion;

import jakarta.ws.rs.QueryParam;
import org.kith.page.RankedRequest;

/** The parameters of the suggestions. */
public class SuggestionFilter extends RankedRequest {
    /** What would be asked for; names when absent. */
    @QueryParam("kind")
    public String kind;

    /** The circle of the contacts. */
    @QueryParam("circle")
    public String circle;

    /** The ask in whose place somebody is looked for. */
    @QueryParam("replacementFor")
    public String replacementFor;
}
