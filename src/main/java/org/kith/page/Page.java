package org.kith.page;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * One page of a list.
 *
 * @param items what stands on it, in the order asked for
 * @param page where it stands in the list
 */
public record Page<T>(List<T> items, Position page) implements Paged {

    /**
     * Where a page stands.
     *
     * @param next cursor of the page after it, or null on the last
     * @param limit how many items a page has at the most
     * @param total how many there are in all pages; only with {@code count=true}
     */
    public record Position(
            String next,
            int limit,
            @JsonInclude(JsonInclude.Include.NON_NULL) Long total) {}
}
