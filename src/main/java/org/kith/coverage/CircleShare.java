package org.kith.coverage;

import org.kith.contact.Circle;

/** The circle that was asked most, with how many asks went to it, and their share in whole percents. */
public record CircleShare(Circle circle, int asks, Integer percent) {}
