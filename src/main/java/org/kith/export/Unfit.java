package org.kith.export;

import java.util.List;
import org.kith.problem.FieldError;
import org.kith.problem.Problem;
import org.kith.problem.ProblemType;

/** Why a file is not restored. Pointers name the collection, the row from 0, and the member; no text holds a value. */
final class Unfit {
    private Unfit() {}

    /** It is no export at all, or a broken one. */
    static Problem file(String message) {
        return Problem.of(ProblemType.UNREADABLE_FILE, message);
    }

    /** Something in it is not as an export has it. */
    static Problem at(String pointer, String code, String message) {
        return Problem.of(ProblemType.INVALID, message, List.of(FieldError.at(pointer, code, message)));
    }
}
