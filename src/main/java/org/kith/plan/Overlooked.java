package org.kith.plan;

import org.kith.advice.Because;
import org.kith.advice.SuggestedAction;

/** A source that is easily overlooked, as the prompts have it. */
record Overlooked(String words, Because because, SuggestedAction action) {}
