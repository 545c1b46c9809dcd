package org.kith.progress;

import org.kith.lead.ApplicationMethod;

/** How many applications were made by which way. */
public record ApplicationsByMethod(ApplicationMethod method, int applications) {}
