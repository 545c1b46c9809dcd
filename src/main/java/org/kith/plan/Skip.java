package org.kith.plan;

import java.util.UUID;

/** Something that the seeker does not want to see on a day. */
record Skip(PlanRule rule, UUID aboutId) {}
