package io.github.thinknxkit.samples.soak.house;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

/** A way to a port on which connections are reset, cut, held up or fall silent, whatever is at it: headers, bodies, handshakes. */
final class BadLine implements Closeable {

    private static final int PER_MILLE = 1_000;
    private static final int LONGEST_DELAY_MILLIS = 300;

    private final ServerSocket listening;
    private final int target;
    private final SplittableRandom random;
    private final AtomicLong mishaps = new AtomicLong();
    private final ExecutorService threads = Executors.newCachedThreadPool(BadLine::daemon);

    /** What becomes of bytes that arrive together. */
    private enum Mishap {
        NONE,
        LATE,
        RESET,
        CUT,
        SILENCE;

        static Mishap of(int perMille) {
            if (perMille < 4) {
                return RESET;
            } else if (perMille < 7) {
                return CUT;
            } else if (perMille < 9) {
                return SILENCE;
            }
            return perMille < 30 ? LATE : NONE;
        }
    }

    private BadLine(ServerSocket listening, int target, SplittableRandom random) {
        this.listening = listening;
        this.target = target;
        this.random = random;
    }

    private static Thread daemon(Runnable task) {
        Thread thread = new Thread(task, "bad-line");
        thread.setDaemon(true);
        return thread;
    }

    static BadLine to(int target, SplittableRandom random) throws IOException {
        BadLine line = new BadLine(new ServerSocket(0, 200, InetAddress.getLoopbackAddress()), target, random);
        line.threads.execute(line::accept);
        return line;
    }

    int port() {
        return listening.getLocalPort();
    }

    long mishaps() {
        return mishaps.get();
    }

    private void accept() {
        try {
            while (true) {
                connect(listening.accept());
            }
        } catch (IOException e) {
            // closed
        }
    }

    private void connect(Socket client) throws IOException {
        try {
            Socket server = new Socket(InetAddress.getLoopbackAddress(), target);
            client.setTcpNoDelay(true);
            server.setTcpNoDelay(true);
            SplittableRandom up = random.split();
            SplittableRandom down = random.split();
            threads.execute(() -> carry(client, server, up));
            threads.execute(() -> carry(server, client, down));
        } catch (IOException e) {
            client.close();
        }
    }

    /** Carries what one end says to the other, until either is closed. */
    private void carry(Socket from, Socket to, SplittableRandom luck) {
        byte[] bytes = new byte[16_384];
        try (from;
                to) {
            InputStream in = from.getInputStream();
            boolean passes = true;
            for (int count = in.read(bytes); count >= 0; count = in.read(bytes)) {
                passes = passes && pass(from, to, bytes, count, luck);
            }
        } catch (IOException e) {
            // either end has gone, or was made to
        }
    }

    /** Returns whether the connection goes on. */
    private boolean pass(Socket from, Socket to, byte[] bytes, int count, SplittableRandom luck) throws IOException {
        Mishap mishap = Mishap.of(luck.nextInt(PER_MILLE));
        if (mishap != Mishap.NONE) {
            mishaps.incrementAndGet();
        }
        switch (mishap) {
            case NONE -> to.getOutputStream().write(bytes, 0, count);
            case LATE -> {
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(luck.nextInt(LONGEST_DELAY_MILLIS)));
                to.getOutputStream().write(bytes, 0, count);
            }
            case RESET -> {
                from.setSoLinger(true, 0);
                to.setSoLinger(true, 0);
                throw new IOException("reset");
            }
            case CUT -> {
                to.getOutputStream().write(bytes, 0, count / 2);
                throw new IOException("cut");
            }
            case SILENCE -> {
                return false;
            }
        }
        return true;
    }

    @Override
    public void close() throws IOException {
        listening.close();
        threads.shutdownNow();
    }
}
