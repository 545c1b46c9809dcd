package org.kith.progress;

import org.kith.lead.SourceType;

/** How many leads came from where. */
public record LeadsBySource(SourceType source, int leads) {}
