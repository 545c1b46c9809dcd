package org.kith.page;

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
        Parameters parameters = new Parameters();
        int limit = parameters.integer("limit", request.limit, 1, Listing.MOST, Listing.USUAL);
        Boolean count = parameters.bool("count", request.count);
        parameters.done();
        int from = request.cursor == null ? 0 : after(sorted, request.cursor);
        List<T> shown = sorted.subList(from, Math.min(from + limit, sorted.size()));
        boolean more = from + shown.size() < sorted.size();
        String next = more ? Cursor.write(name, List.of(place.apply(shown.get(shown.size() - 1)))) : null;
        return new Page<>(
                List.copyOf(shown),
                new Page.Position(next, limit, Boolean.TRUE.equals(count) ? Long.valueOf(sorted.size()) : null));
    }

    private int after(List<T> sorted, String cursor) {
        String last = Cursor.read(name, cursor, 1).get(0);
        int low = 0;
        int high = sorted.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (place.apply(sorted.get(middle)).compareTo(last) <= 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
