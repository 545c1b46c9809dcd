package org.kith.contact;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.kith.problem.ProblemView;

/**
 * What became of each item of a batch.
 *
 * @param items in the order of the batch
 */
public record BatchResult(List<Item> items) {

    /**
     * What became of one.
     *
     * @param index its place in the batch, from 0
     * @param status the HTTP status it would have had by itself
     * @param id what was made, or absent
     * @param error why nothing was made, or absent
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Item(int index, int status, UUID id, ProblemView error) {
        /** It was added. */
        public static Item added(int index, UUID id) {
            return new Item(index, 201, id, null);
        }

        /** It was not, and why. */
        public static Item refused(int index, ProblemView problem) {
            return new Item(index, problem.status(), null, problem);
        }
    }
}
