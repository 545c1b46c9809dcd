package org.kith.prompt;

import jakarta.ws.rs.QueryParam;
import org.kith.page.RankedRequest;

/** The parameters of the list of prompts. */
public class PromptFilter extends RankedRequest {
    /** Where in life the prompts look. */
    @QueryParam("category")
    public String category;

    /** How the prompts stand; those that are open when absent. */
    @QueryParam("state")
    public String state;
}
