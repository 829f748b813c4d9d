package io.github.thinknxkit.simulator.event;

import io.github.thinknxkit.simulator.time.Timeline;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Sends events to subscribers. Nothing in the simulator waits for a subscriber: each has a thread of its own and a box
 * of {@value #CAPACITY} events, past which the oldest are dropped and an {@link SimulatorEvent.EventsMissed} takes their
 * place. Safe for use by several threads.
 */
public final class EventFeed implements AutoCloseable {

    /** How many events wait for a slow subscriber. */
    public static final int CAPACITY = 4096;

    private static final System.Logger LOG = System.getLogger(EventFeed.class.getName());

    private final Timeline timeline;
    private final List<Mailbox> mailboxes = new CopyOnWriteArrayList<>();

    /**
     * Creates a feed without subscribers.
     *
     * @param timeline the time that events happen in
     */
    public EventFeed(Timeline timeline) {
        this.timeline = timeline;
    }

    /**
     * Delivers all events from now on, in order, one at a time. An exception of a subscriber is logged, and the subscriber
     * still gets the next event.
     *
     * @param subscriber receives the events, in a thread of its own
     * @return the subscription, to be closed
     */
    public Subscription subscribe(Consumer<? super SimulatorEvent> subscriber) {
        Mailbox mailbox = new Mailbox(CAPACITY);
        mailboxes.add(mailbox);
        Thread thread = new Thread(() -> deliver(mailbox, subscriber), "thinknx-simulator-events");
        thread.setDaemon(true);
        thread.start();
        return () -> end(mailbox);
    }

    /**
     * Sends an event to all subscribers, without waiting for them.
     *
     * @param event makes the event of the present moment; not called if nobody has subscribed
     */
    void publish(Function<Instant, SimulatorEvent> event) {
        if (mailboxes.isEmpty()) {
            return;
        }
        SimulatorEvent made = event.apply(timeline.now());
        for (Mailbox mailbox : mailboxes) {
            mailbox.put(made);
        }
    }

    /** Ends all subscriptions. */
    @Override
    public void close() {
        mailboxes.forEach(this::end);
    }

    private void end(Mailbox mailbox) {
        mailboxes.remove(mailbox);
        mailbox.close();
    }

    private static void deliver(Mailbox mailbox, Consumer<? super SimulatorEvent> subscriber) {
        try {
            for (Optional<SimulatorEvent> next = mailbox.take(); next.isPresent(); next = mailbox.take()) {
                deliver(next.get(), subscriber);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void deliver(SimulatorEvent event, Consumer<? super SimulatorEvent> subscriber) {
        try {
            subscriber.accept(event);
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.WARNING, "a subscriber failed at an event", e);
        }
    }
}
