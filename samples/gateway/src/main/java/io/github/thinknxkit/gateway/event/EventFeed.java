package io.github.thinknxkit.gateway.event;

import io.github.thinknxkit.gateway.event.EventStream.StreamEvent;
import io.github.thinknxkit.gateway.fact.Fact;
import io.github.thinknxkit.gateway.fact.Facts;
import io.github.thinknxkit.gateway.fact.Subject;
import io.github.thinknxkit.gateway.fact.Value;
import io.github.thinknxkit.page.web.Json;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What happens in one building, numbered, for all clients that listen. A client that comes again is told what has changed since, and not
 * how often: what is kept is the number of the last change of each thing.
 */
final class EventFeed implements AutoCloseable {

    private final String series;
    private final Facts facts;
    private final Runnable listening;

    /** Guarded by this, as is the rest. */
    private final Map<Subject, Numbered> latest = new HashMap<>();

    private final Map<EventStream, EventFilter> streams = new LinkedHashMap<>();
    private long number;
    private boolean isClosed;

    /** Begins to follow a building. The numbers have a name, since they begin again with each feed. */
    EventFeed(Facts facts, String series) {
        this.series = series;
        this.facts = facts;
        listening = facts.listen(this::happened);
        facts.all().forEach(fact -> happened(fact.subject()));
    }

    private record Numbered(long number, Fact fact) {}

    private synchronized void happened(Subject subject) {
        Optional<Fact> fact = facts.find(subject);
        if (fact.isEmpty() || isKnown(fact.get())) {
            return;
        }
        Numbered numbered = new Numbered(++number, fact.get());
        latest.put(subject, numbered);
        // Within the lock: another thread's event must not get to a stream before this one.
        List<StreamEvent> events = List.of(event(numbered));
        // A copy, since a stream that cannot be written to ends.
        List.copyOf(streams.entrySet()).stream()
                .filter(entry -> wants(entry.getValue(), fact.get()))
                .forEach(entry -> entry.getKey().tell(events));
    }

    private boolean isKnown(Fact fact) {
        Numbered before = latest.get(fact.subject());
        return before != null && before.fact().value().equals(fact.value());
    }

    private static boolean wants(EventFilter filter, Fact fact) {
        return fact.device().map(filter::wants).orElse(true);
    }

    /**
     * Begins to tell a client: first what it does not know after the last event that it has, then that it knows all, then what
     * happens. One that comes too late ends at once, and its client comes again.
     */
    synchronized void add(EventStream stream, EventFilter filter, Optional<String> last) {
        long known = last.flatMap(this::number).orElse(0L);
        List<StreamEvent> events = new ArrayList<>();
        latest.values().stream()
                .filter(numbered -> numbered.number() > known && wants(filter, numbered.fact()))
                .sorted(Comparator.comparingLong(Numbered::number))
                .forEach(numbered -> events.add(event(numbered)));
        events.add(new StreamEvent("synced", id(number), "synced", "{\"server\":" + Json.text(facts.server()) + "}"));
        streams.put(stream, filter);
        stream.tell(events);
        if (isClosed) {
            stream.end();
        }
    }

    synchronized void remove(EventStream stream) {
        streams.remove(stream);
    }

    private StreamEvent event(Numbered numbered) {
        Fact fact = numbered.fact();
        return new StreamEvent(fact.subject(), id(numbered.number()), type(fact), data(facts.server(), fact));
    }

    private String id(long of) {
        return series + "-" + of;
    }

    /** The number in an id of this series; a client that comes with another one is told everything. */
    private Optional<Long> number(String id) {
        String digits = id.startsWith(series + "-") ? id.substring(series.length() + 1) : "";
        boolean isNumber =
                !digits.isEmpty() && digits.length() < 19 && digits.chars().allMatch(c -> c >= '0' && c <= '9');
        return isNumber ? Optional.of(Long.parseLong(digits)).filter(found -> found <= number) : Optional.empty();
    }

    synchronized void beat() {
        List.copyOf(streams.keySet()).forEach(EventStream::beat);
    }

    @Override
    public void close() {
        listening.run();
        List<EventStream> ending;
        synchronized (this) {
            isClosed = true;
            ending = List.copyOf(streams.keySet());
        }
        ending.forEach(EventStream::end);
    }

    private static String type(Fact fact) {
        if (!fact.subject().isOfDevice()) {
            return "server";
        } else if (fact.subject().isState()) {
            return "state";
        }
        return fact.value().equals(Value.TRUE) ? "stale" : "fresh";
    }

    private static String data(String server, Fact fact) {
        Json data = Json.object().with("server", server);
        fact.device()
                .ifPresent(device -> data.with("guid", device.guid())
                        .with("name", device.name())
                        .with("area", String.join("/", device.areas()))
                        .with("kind", device.kind()));
        if (fact.subject().isState()) {
            data.with("state", fact.subject().name()).with("value", fact.value().plain());
            if (!fact.unit().isEmpty()) {
                data.with("unit", fact.unit());
            }
        } else if (fact.subject().isOfDevice()) {
            data.with("reading", fact.subject().name());
        } else {
            data.with(fact.subject().name(), fact.value().plain());
        }
        return data.with("at", fact.at().toString()).toString();
    }
}
