package org.kith.snapshot;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What was read of each seeker last, for as long as it holds: bounded by an eighth of the heap, what is used least leaves
 * first, and all may go when memory is short. Whether it still holds is told by a stamp, made of a version that the
 * database raises with every change and of whatever else the reading depends on, such as a date; one that is not equal is
 * read anew.
 *
 * @param <W> whose it is: the seeker, and where not everybody may be told the same, for whom
 * @param <S> the stamp, compared by {@code equals}
 * @param <T> what is kept; never changed after it was made
 */
public final class Kept<W, S, T extends Kept.Sized> {
    private static final long MOST_KIB = Runtime.getRuntime().maxMemory() / 8 / 1024;

    private final Cache<W, Held<S, T>> held = Caffeine.newBuilder()
            .maximumWeight(MOST_KIB)
            .weigher((W whose, Held<S, T> one) -> (int) Math.min(Integer.MAX_VALUE, 1 + one.what.bytes() / 1024))
            .softValues()
            .build();

    /** Knows how much room it takes. */
    public interface Sized {
        /** About how many bytes of the heap. */
        long bytes();
    }

    private record Held<S, T>(S stamp, T what) {}

    /**
     * What is kept of the seeker, or what is read in its place and kept from here on.
     *
     * @param stamp as the database told it in this transaction, before anything is read
     */
    public T of(W whose, S stamp, Supplier<T> read) {
        return find(whose, stamp).orElseGet(() -> keep(whose, stamp, read.get()));
    }

    /** What is kept under that stamp. */
    public Optional<T> find(W whose, S stamp) {
        Held<S, T> known = held.getIfPresent(whose);
        return known != null && known.stamp.equals(stamp) ? Optional.of(known.what) : Optional.empty();
    }

    /** Keeps what was read after its stamp, in place of what was there. */
    public T keep(W whose, S stamp, T what) {
        held.put(whose, new Held<>(stamp, what));
        return what;
    }
}
