package org.kith.lead;

/** As what a lead begins. */
public enum LeadStage {
    /** Somebody heard of something. */
    RUMORED(LeadStatus.RUMORED),
    /** A place is about to become vacant. */
    EXPECTED_VACANCY(LeadStatus.EXPECTED_VACANCY),
    /** There is a job to be had. */
    OPEN(LeadStatus.OPEN);

    private final LeadStatus status;

    LeadStage(LeadStatus status) {
        this.status = status;
    }

    /** The status of a lead that begins so. */
    public LeadStatus status() {
        return status;
    }
}
