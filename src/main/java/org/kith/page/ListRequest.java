package org.kith.page;

import jakarta.ws.rs.QueryParam;

/** The parameters that every list has. A list adds its filters by extending this. */
public class ListRequest {
    /** How many items a page may have: 1 to 200, and 50 when absent. */
    @QueryParam("limit")
    public String limit;

    /** Where the page begins, from {@code page.next} of the one before. */
    @QueryParam("cursor")
    public String cursor;

    /** Names of sort keys with {@code -} before those that descend, separated by commas. */
    @QueryParam("sort")
    public String sort;

    /** {@code true} to have the items of all pages counted. */
    @QueryParam("count")
    public String count;
}
