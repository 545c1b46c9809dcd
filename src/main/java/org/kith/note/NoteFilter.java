package org.kith.note;

import jakarta.ws.rs.QueryParam;
import org.kith.page.ListRequest;

/** What a list of notes can be narrowed by. */
public class NoteFilter extends ListRequest {
    @QueryParam("aboutType")
    public String aboutType;

    @QueryParam("aboutId")
    public String aboutId;

    /** From when on it was true, this instant included. */
    @QueryParam("since")
    public String since;

    /** Until when it was true, this instant excluded. */
    @QueryParam("until")
    public String until;

    @QueryParam("updatedSince")
    public String updatedSince;
}
