package org.kith.introduction;

import java.util.List;

/** How far an introduction has come. */
public enum IntroductionStatus {
    /** The connector was asked. */
    REQUESTED,
    /** The connector will do it. */
    CONNECTOR_AGREED,
    /** The target is willing. */
    TARGET_AGREED,
    /** Both know of each other. */
    MADE,
    /** They have spoken. */
    MET,
    /** The connector would rather not. */
    DECLINED_BY_CONNECTOR,
    /** The target would rather not. */
    DECLINED_BY_TARGET;

    /** Whether both know of each other. */
    boolean isMade() {
        return this == MADE || this == MET;
    }

    /** What leads on from here, reopening apart. Some connectors simply do it, without telling that they agreed. */
    List<IntroductionAction> leadsOn() {
        return switch (this) {
            case REQUESTED ->
                List.of(
                        IntroductionAction.CONNECTOR_AGREE,
                        IntroductionAction.TARGET_AGREE,
                        IntroductionAction.MAKE,
                        IntroductionAction.DECLINE);
            case CONNECTOR_AGREED ->
                List.of(IntroductionAction.TARGET_AGREE, IntroductionAction.MAKE, IntroductionAction.DECLINE);
            case TARGET_AGREED -> List.of(IntroductionAction.MAKE, IntroductionAction.DECLINE);
            case MADE -> List.of(IntroductionAction.MEET);
            case MET, DECLINED_BY_CONNECTOR, DECLINED_BY_TARGET -> List.of();
        };
    }

    /** Whether it can be taken back, if anything was before it. */
    boolean canBeTakenBack() {
        return isMade() || this == DECLINED_BY_CONNECTOR || this == DECLINED_BY_TARGET;
    }
}
