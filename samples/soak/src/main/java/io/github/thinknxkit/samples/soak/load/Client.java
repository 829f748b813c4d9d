package io.github.thinknxkit.samples.soak.load;

import io.github.thinknxkit.client.Thinknx;
import io.github.thinknxkit.connection.Connection;
import io.github.thinknxkit.connection.RetryPolicy;
import io.github.thinknxkit.connection.Transport;
import io.github.thinknxkit.samples.soak.house.Access;
import io.github.thinknxkit.samples.soak.house.House;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** One connection to the server, which is closed in the midst of its calls now and then, and made anew. */
final class Client implements AutoCloseable {

    static final Duration TIMEOUT = Duration.ofSeconds(3);

    private final String name;
    private final boolean overBadLine;
    private final House house;
    private final Connection connection;
    private volatile Opened opened;

    /** A client and the transport that is its own. */
    private record Opened(Transport transport, Thinknx home) {

        static Opened of(House house, Connection connection) {
            Transport transport = house.newTransport();
            return new Opened(transport, Thinknx.connect(connection, transport));
        }
    }

    private Client(String name, boolean overBadLine, House house, Connection connection) {
        this.name = name;
        this.overBadLine = overBadLine;
        this.house = house;
        this.connection = connection;
        this.opened = Opened.of(house, connection);
    }

    /** Makes one of each kind: each access by GET and by POST, over the good line and over the bad one. */
    static List<Client> ofEachKind(House house) {
        List<Client> clients = new ArrayList<>();
        for (Access access : Access.values()) {
            for (boolean bad : new boolean[] {false, true}) {
                Connection get = house.connection(access, bad)
                        .timeout(TIMEOUT)
                        .feedbackTimeout(TIMEOUT)
                        .retries(new RetryPolicy(3, Duration.ofMillis(20), Duration.ofMillis(200)));
                String name = access + (bad ? " over the bad line" : "");
                clients.add(new Client(name + " by GET", bad, house, get));
                clients.add(new Client(name + " by POST", bad, house, get.post().maxInFlight(3)));
            }
        }
        return clients;
    }

    boolean isOverBadLine() {
        return overBadLine;
    }

    Thinknx home() {
        return opened.home();
    }

    /** Closes client and transport, one before the other, and goes on with new ones. */
    void reopen(boolean transportFirst) {
        Opened before = opened;
        opened = Opened.of(house, connection);
        if (transportFirst) {
            before.transport().close();
        }
        before.home().close();
        before.transport().close();
    }

    @Override
    public void close() {
        opened.home().close();
        opened.transport().close();
    }

    @Override
    public String toString() {
        return name;
    }
}
