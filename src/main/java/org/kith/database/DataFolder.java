package org.kith.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.stream.Stream;

/**
 * The folder that outlives the process: the database cluster, its unpacked binaries, its password and the owner's key.
 * One process at a time holds it, by a lock on {@code kith.lock} that the operating system drops even on kill -9.
 */
public final class DataFolder implements AutoCloseable {
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Path root;
    private final FileChannel channel;
    private final FileLock lock;

    private DataFolder(Path root, FileChannel channel, FileLock lock) {
        this.root = root;
        this.channel = channel;
        this.lock = lock;
    }

    /** Where the folder is: {@code KITH_DATA}, or {@code data} below the working directory. */
    public static Path location() {
        String configured = System.getenv("KITH_DATA");
        return Path.of(configured == null || configured.isBlank() ? "data" : configured)
                .toAbsolutePath()
                .normalize();
    }

    /**
     * Takes the folder for this process, making it (mode 0700) where it is missing.
     *
     * @throws EmbeddedDatabase.CannotStart when another process holds it, or it cannot be written
     */
    static DataFolder take(Path root) {
        try {
            makePrivate(root);
            Path file = root.resolve("kith.lock");
            FileChannel channel = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            FileLock lock = tryLock(channel);
            if (lock == null) {
                channel.close();
                throw new EmbeddedDatabase.CannotStart("Kith is already running with the data in " + root
                        + ". Nothing was changed. Stop that one first, or name another folder in KITH_DATA.");
            }
            return new DataFolder(root, channel, lock);
        } catch (IOException e) {
            throw new EmbeddedDatabase.CannotStart("Kith cannot use the data folder " + root + ": " + e);
        }
    }

    private static FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    Path root() {
        return root;
    }

    Path cluster() {
        return root.resolve("postgres").resolve("cluster");
    }

    /** Unpacked binaries; never the parent of the cluster, since the library empties stale siblings of its own. */
    Path binaries() {
        return root.resolve("postgres").resolve("binaries");
    }

    /** Whether the cluster was set up to its end; a kill during the set-up leaves half a folder without this mark. */
    boolean isInitialised() {
        return Files.exists(initialisedMark());
    }

    void markInitialised() {
        try {
            Files.writeString(initialisedMark(), "The cluster beside this file is complete.\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path initialisedMark() {
        return root.resolve("postgres").resolve("initialised");
    }

    /** Removes what an interrupted set-up left. Never called on a cluster that was completed. */
    void clearHalfMadeCluster() {
        if (isInitialised() || !Files.exists(cluster())) {
            return;
        }
        try (Stream<Path> files = Files.walk(cluster())) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The generated secret of that name, 256 random bits in hexadecimal, kept with mode 0600. */
    String secret(String name) {
        Path file = root.resolve("postgres").resolve(name + ".password");
        try {
            if (!Files.exists(file)) {
                byte[] bits = new byte[32];
                RANDOM.nextBytes(bits);
                makePrivate(file.getParent());
                writePrivate(file, HexFormat.of().formatHex(bits));
            }
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes a file that only its owner can read, whole or not at all. */
    public static void writePrivate(Path file, String text) throws IOException {
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(fresh);
        Files.createFile(fresh, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(fresh, text);
        Files.move(fresh, file, java.nio.file.StandardCopyOption.ATOMIC_MOVE);
    }

    private static void makePrivate(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(
                    folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        }
    }

    @Override
    public void close() {
        try {
            lock.release();
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
