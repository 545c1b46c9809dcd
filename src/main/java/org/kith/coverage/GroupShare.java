package org.kith.coverage;

import java.util.UUID;

/** The group that was asked most, with how many asks went to its members, and their share in whole percents. */
public record GroupShare(UUID groupId, String name, int asks, Integer percent) {}
