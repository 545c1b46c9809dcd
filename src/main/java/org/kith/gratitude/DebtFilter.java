package org.kith.gratitude;

import jakarta.ws.rs.QueryParam;
import org.kith.page.ListRequest;

/** What a list of debts can be narrowed by. */
public class DebtFilter extends ListRequest {
    @QueryParam("status")
    public String status;

    @QueryParam("contactId")
    public String contactId;

    @QueryParam("subjectType")
    public String subjectType;

    /** The date as of which it is told, in the seeker's time zone; today when absent. */
    @QueryParam("asOf")
    public String asOf;

    /** The first day on which it may be due. */
    @QueryParam("dueSince")
    public String dueSince;

    /** The last day on which it may be due. */
    @QueryParam("dueUntil")
    public String dueUntil;
}
