package org.kith.reminder;

import jakarta.ws.rs.QueryParam;
import org.kith.page.ListRequest;

/** What a list of reminders can be narrowed by. */
public class ReminderFilter extends ListRequest {
    /** Whether it is open, due, and has not fallen away. */
    @QueryParam("due")
    public String due;

    /** The day for which that is asked; null for today. */
    @QueryParam("asOf")
    public String asOf;

    @QueryParam("status")
    public String status;

    @QueryParam("aboutType")
    public String aboutType;

    @QueryParam("aboutId")
    public String aboutId;

    @QueryParam("updatedSince")
    public String updatedSince;
}
