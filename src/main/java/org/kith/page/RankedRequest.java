package org.kith.page;

import jakarta.ws.rs.QueryParam;

/** The parameters that every computed list has; its order is its own. A list adds its filters by extending this. */
public class RankedRequest {
    /** How many items a page may have: 1 to 200, and 50 when absent. */
    @QueryParam("limit")
    public String limit;

    /** Where the page begins, from {@code page.next} of the one before. */
    @QueryParam("cursor")
    public String cursor;

    /** {@code true} to have the items of all pages counted. */
    @QueryParam("count")
    public String count;

    /** The date as of which it is computed, in the seeker's time zone; today when absent. */
    @QueryParam("asOf")
    public String asOf;
}
