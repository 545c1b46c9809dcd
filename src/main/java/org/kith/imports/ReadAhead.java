package org.kith.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/**
 * Reads on a thread of its own, a page ahead of whoever works on what was read, so that both take their time side by
 * side. At most three pages are in memory.
 */
final class ReadAhead {
    private static final int AHEAD = 1;

    private ReadAhead() {}

    /**
     * Calls the work with one page after the other, on the calling thread; the last page may be shorter.
     *
     * @param source gives its rows to whom it is given, and ends
     * @throws RuntimeException what source or work threw; neither goes on then
     */
    static <T> void pages(Consumer<Consumer<T>> source, int size, Consumer<List<T>> work) {
        BlockingQueue<List<T>> pages = new LinkedBlockingQueue<>(AHEAD);
        AtomicReference<Throwable> failure = new AtomicReference<>();
        Thread reader = new Thread(() -> read(source, size, pages, failure), "kith-import-reader");
        reader.setDaemon(true);
        reader.start();
        try {
            for (List<T> page = pages.take(); !page.isEmpty(); page = pages.take()) {
                work.accept(page);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopped while reading", e);
        } finally {
            reader.interrupt();
        }
        rethrow(failure.get());
    }

    /** An empty page is the end, whether of the source or of its strength. */
    private static <T> void read(
            Consumer<Consumer<T>> source, int size, BlockingQueue<List<T>> pages, AtomicReference<Throwable> failure) {
        List<T> page = new ArrayList<>(size);
        try {
            source.accept(row -> {
                page.add(row);
                if (page.size() == size) {
                    hand(pages, List.copyOf(page));
                    page.clear();
                }
            });
        } catch (RuntimeException | Error e) {
            failure.set(e);
            page.clear();
        }
        if (!page.isEmpty()) {
            handUnlessStopped(pages, List.copyOf(page));
        }
        handUnlessStopped(pages, List.of());
    }

    private static <T> void hand(BlockingQueue<List<T>> pages, List<T> page) {
        try {
            pages.put(page);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Stopped(e);
        }
    }

    private static <T> void handUnlessStopped(BlockingQueue<List<T>> pages, List<T> page) {
        try {
            hand(pages, page);
        } catch (Stopped nobodyWaits) {
            pages.clear();
        }
    }

    private static void rethrow(Throwable failure) {
        if (failure instanceof Error error) {
            throw error;
        }
        if (failure != null) {
            throw (RuntimeException) failure;
        }
    }

    /** Whoever worked on the pages has ended. */
    private static final class Stopped extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Stopped(InterruptedException cause) {
            super("Nobody waits for more pages", cause);
        }
    }
}
