package org.kith.page;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.kith.http.Parameters;

/**
 * Pages of a list that was computed and sorted in memory. The cursor holds the place of the last item and not its number,
 * so that what came or went meanwhile neither repeats nor hides any other.
 *
 * @param name of the list with its filters; a cursor of another one does not fit
 * @param place of an item: a text of up to 200 characters, by which the list is sorted, and that no two items share
 */
public record Ranked<T>(String name, Function<T, String> place) {

    /**
     * The page that was asked for.
     *
     * @param sorted the whole list, by place
     * @param request whose limit, cursor and count are looked at
     */
    public Page<T> page(List<T> sorted, RankedRequest request) {
        return page(sorted, Comparator.comparing(place), request);
    }

    /**
     * The page that was asked for.
     *
     * @param all the whole list, in any order
     * @param order that of the places, told faster
     * @param request whose limit, cursor and count are looked at
     */
    public Page<T> page(Collection<T> all, Comparator<T> order, RankedRequest request) {
        Parameters parameters = new Parameters();
        int limit = parameters.integer("limit", request.limit, 1, Listing.MOST, Listing.USUAL);
        Boolean count = parameters.bool("count", request.count);
        parameters.done();
        String last = request.cursor == null
                ? null
                : Cursor.read(name, request.cursor, 1).get(0);
        List<T> found = all.stream()
                .filter(one -> last == null || place.apply(one).compareTo(last) > 0)
                .collect(Least.of(limit + 1, order));
        List<T> shown = found.subList(0, Math.min(limit, found.size()));
        boolean more = found.size() > limit;
        String next = more ? Cursor.write(name, List.of(place.apply(shown.get(limit - 1)))) : null;
        return new Page<>(
                List.copyOf(shown),
                new Page.Position(next, limit, Boolean.TRUE.equals(count) ? Long.valueOf(all.size()) : null));
    }
}
