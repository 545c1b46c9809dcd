package org.kith.http;

/** Tells the variants of representations apart as far as they are shown to whoever asks. */
@FunctionalInterface
public interface Variants {
    /** As {@link Versioned#variant()}, and telling nothing that the representation does not show. */
    String of(Versioned view);
}
