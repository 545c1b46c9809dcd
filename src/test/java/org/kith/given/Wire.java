package org.kith.given;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * The wire between the service and PostgreSQL. A test listens to the statements that cross it, and cuts it, lets it hang
 * (accepting everything, answering nothing) and restores it.
 */
public final class Wire implements AutoCloseable {
    private static volatile Wire current;

    private final ServerSocket server;
    private final int databasePort;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final Queue<String> crossed = new ConcurrentLinkedQueue<>();
    private volatile boolean listening;
    private volatile State state = State.WHOLE;

    private enum State {
        WHOLE,
        CUT,
        HANGING
    }

    /** What a test does while the wire is listened to or broken. */
    @FunctionalInterface
    public interface Deed {
        /** Does it. */
        void run() throws Exception;
    }

    private Wire(int databasePort) throws IOException {
        this.databasePort = databasePort;
        this.server = new ServerSocket(0, 200, InetAddress.getLoopbackAddress());
    }

    /** Lays the wire to a port of the loopback interface. */
    static Wire to(int databasePort) {
        try {
            current = new Wire(databasePort);
            current.begin(current::accept, "wire");
            return current;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The statements that cross the wire during a deed, in their order, BEGIN and COMMIT among them. */
    public static List<String> statementsOf(Deed deed) throws Exception {
        Wire wire = current;
        wire.crossed.clear();
        wire.listening = true;
        try {
            deed.run();
        } finally {
            wire.listening = false;
        }
        return new ArrayList<>(wire.crossed);
    }

    /** Does something while the database is away: connections end, and new ones end at once. */
    public static void whileCut(Deed deed) throws Exception {
        current.whileIn(State.CUT, deed);
    }

    /** Does something while the database takes everything and answers nothing. */
    public static void whileHanging(Deed deed) throws Exception {
        current.whileIn(State.HANGING, deed);
    }

    private void whileIn(State broken, Deed deed) throws Exception {
        state = broken;
        try {
            if (broken == State.CUT) {
                endAll();
            }
            deed.run();
        } finally {
            endAll();
            state = State.WHOLE;
        }
    }

    int port() {
        return server.getLocalPort();
    }

    private void accept() throws IOException {
        while (!server.isClosed()) {
            Socket service = server.accept();
            open.add(service);
            switch (state) {
                case CUT -> end(service);
                case HANGING -> {
                    // kept, and never answered
                }
                case WHOLE -> connect(service);
            }
        }
    }

    private void connect(Socket service) throws IOException {
        Socket database = new Socket(InetAddress.getLoopbackAddress(), databasePort);
        database.setTcpNoDelay(true);
        service.setTcpNoDelay(true);
        open.add(database);
        begin(() -> carry(service, database, new Frontend(this::heard)::carry), "wire-to-database");
        begin(() -> carry(database, service, this::carryBack), "wire-to-service");
    }

    private void heard(String statement) {
        if (listening && !statement.isBlank()) {
            crossed.add(statement);
        }
    }

    @FunctionalInterface
    private interface Carrier {
        void carry(InputStream from, OutputStream to) throws IOException;
    }

    private void carry(Socket from, Socket to, Carrier carrier) {
        try {
            carrier.carry(from.getInputStream(), new Gate(to.getOutputStream()));
        } catch (IOException e) {
            // one side is gone, and the other follows
        } finally {
            end(from);
            end(to);
        }
    }

    private void carryBack(InputStream from, OutputStream to) throws IOException {
        byte[] bytes = new byte[16_384];
        for (int read = from.read(bytes); read >= 0; read = from.read(bytes)) {
            to.write(bytes, 0, read);
        }
    }

    /** Swallows what is written while the wire hangs. */
    private final class Gate extends OutputStream {
        private final OutputStream out;

        Gate(OutputStream out) {
            this.out = out;
        }

        @Override
        public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            if (state == State.WHOLE) {
                out.write(bytes, from, length);
            }
        }
    }

    private void endAll() {
        open.forEach(this::end);
    }

    private void end(Socket socket) {
        open.remove(socket);
        try {
            socket.close();
        } catch (IOException e) {
            // it is gone either way
        }
    }

    @FunctionalInterface
    private interface Task {
        void run() throws IOException;
    }

    private void begin(Task task, String name) {
        Thread thread = new Thread(
                () -> {
                    try {
                        task.run();
                    } catch (IOException e) {
                        // the wire was taken down
                    }
                },
                name);
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        endAll();
    }
}
