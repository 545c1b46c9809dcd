package org.kith.reminder;

import java.util.List;

/** Whether a reminder still reminds. */
public enum ReminderStatus {
    /** It waits for its day, or is due. */
    OPEN,
    /** What it reminded of was done. */
    DONE;

    /** What leads on from here. */
    public List<String> legalActions() {
        return this == OPEN ? List.of("done", "snooze") : List.of("reopen");
    }
}
