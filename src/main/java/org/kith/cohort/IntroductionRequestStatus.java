package org.kith.cohort;

import java.util.List;

/** Where it stands that a member was asked for a way into an organization. */
public enum IntroductionRequestStatus {
    /** The member may agree or not. */
    ASKED,
    /** The member agreed. */
    AGREED,
    /** Not now. */
    DECLINED,
    /** An answer is not needed any more. */
    LAPSED;

    /** What leads on from here. */
    List<String> legalActions() {
        return this == ASKED ? List.of("agree", "decline") : List.of();
    }
}
