package org.kith.interchange;

import java.util.Arrays;

/** Bytes that grow at their end and can be looked at without copying. */
final class Bytes {
    private byte[] array = new byte[256];
    private int size;

    byte[] array() {
        return array;
    }

    int size() {
        return size;
    }

    byte[] toByteArray() {
        return Arrays.copyOf(array, size);
    }

    void write(byte[] from, int offset, int length) {
        if (size + length > array.length) {
            array = Arrays.copyOf(array, Math.max(size + length, array.length * 2));
        }
        System.arraycopy(from, offset, array, size, length);
        size += length;
    }

    boolean endsWith(char c) {
        return size > 0 && array[size - 1] == c;
    }

    void dropLast() {
        size = Math.max(0, size - 1);
    }

    void reset() {
        size = 0;
        if (array.length > 1 << 16) {
            array = new byte[256];
        }
    }
}
