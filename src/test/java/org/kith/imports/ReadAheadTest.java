package org.kith.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ReadAheadTest {
    private static Consumer<Consumer<Integer>> upTo(int last) {
        return rows -> IntStream.rangeClosed(1, last).forEach(rows::accept);
    }

    @Test
    void everyRowComesOnceAndInOrderAndTheLastPageMayBeShort() {
        List<List<Integer>> pages = new ArrayList<>();
        ReadAhead.pages(upTo(7), 3, pages::add);
        assertEquals(List.of(List.of(1, 2, 3), List.of(4, 5, 6), List.of(7)), pages);
    }

    @Test
    void aSourceWithoutRowsHasNoPage() {
        List<List<Integer>> pages = new ArrayList<>();
        ReadAhead.pages(upTo(0), 3, pages::add);
        assertTrue(pages.isEmpty());
    }

    @Test
    void whatTheSourceThrowsIsThrownAfterThePagesBeforeIt() {
        List<List<Integer>> pages = new ArrayList<>();
        Consumer<Consumer<Integer>> broken = rows -> {
            upTo(4).accept(rows);
            throw new IllegalArgumentException("torn");
        };
        IllegalArgumentException thrown =
                assertThrows(IllegalArgumentException.class, () -> ReadAhead.pages(broken, 2, pages::add));
        assertEquals("torn", thrown.getMessage());
        assertEquals(List.of(List.of(1, 2), List.of(3, 4)), pages);
    }

    @Test
    void whenTheWorkEndsTheReadingEnds() throws Exception {
        CountDownLatch ended = new CountDownLatch(1);
        Consumer<Consumer<Integer>> endless = rows -> {
            try {
                for (int i = 0; ; i++) {
                    rows.accept(i);
                }
            } finally {
                ended.countDown();
            }
        };
        assertThrows(
                IllegalStateException.class,
                () -> ReadAhead.pages(endless, 2, page -> {
                    throw new IllegalStateException("enough");
                }));
        assertTrue(ended.await(30, TimeUnit.SECONDS));
    }
}
