package org.kith.audit;

import jakarta.ws.rs.QueryParam;
import org.kith.page.ListRequest;

/** What the list of what was recorded can be narrowed by. */
public class AuditFilter extends ListRequest {
    /** Who did it. */
    @QueryParam("accountId")
    public String accountId;

    /** By which grant it was done. */
    @QueryParam("grantId")
    public String grantId;

    /** To what it was done. */
    @QueryParam("targetId")
    public String targetId;

    /** What was done, as the contract calls it. */
    @QueryParam("operation")
    public String operation;

    /** From when on, this instant included. */
    @QueryParam("since")
    public String since;

    /** Until when, this instant excluded. */
    @QueryParam("until")
    public String until;
}
