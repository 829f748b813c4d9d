package io.github.thinknxkit.simulator.event;

import io.github.thinknxkit.simulator.device.StateListener;
import io.github.thinknxkit.simulator.fault.FaultListener;
import io.github.thinknxkit.simulator.fault.PlannedFault;
import io.github.thinknxkit.simulator.journal.Arrival;
import io.github.thinknxkit.simulator.journal.JournalListener;
import io.github.thinknxkit.simulator.knx.Telegram;
import java.util.function.Consumer;

/** Turns what the parts of a simulator report into events. */
public final class EventSource {

    private final EventFeed feed;

    /**
     * Creates a source.
     *
     * @param feed where the events go
     */
    public EventSource(EventFeed feed) {
        this.feed = feed;
    }

    /**
     * Returns what a journal reports to.
     *
     * @return the listener
     */
    public JournalListener calls() {
        return new JournalListener() {
            @Override
            public void arrived(Arrival call) {
                feed.publish(at -> new SimulatorEvent.CallArrived(at, call));
            }

            @Override
            public void answered(Arrival call) {
                feed.publish(at -> new SimulatorEvent.CallAnswered(at, call));
            }

            @Override
            public void dropped(Arrival call) {
                feed.publish(at -> new SimulatorEvent.CallDropped(at, call));
            }
        };
    }

    /**
     * Reports a restart.
     *
     * @param extent what started anew
     */
    public void restarted(SimulatorEvent.Restarted.Extent extent) {
        feed.publish(at -> new SimulatorEvent.Restarted(at, extent));
    }

    /**
     * Returns what a plan of faults reports to.
     *
     * @return the listener
     */
    public FaultListener faults() {
        return new FaultListener() {
            @Override
            public void planned(PlannedFault fault) {
                feed.publish(at -> new SimulatorEvent.FaultPlanned(at, fault));
            }

            @Override
            public void struck(PlannedFault fault, long call) {
                feed.publish(at -> new SimulatorEvent.FaultStruck(at, fault, call));
            }

            @Override
            public void ended(PlannedFault fault) {
                feed.publish(at -> new SimulatorEvent.FaultEnded(at, fault));
            }
        };
    }

    /**
     * Returns what the log of a bus reports to.
     *
     * @param plant the name of the plant
     * @return the listener
     */
    public Consumer<Telegram> telegrams(String plant) {
        return telegram -> feed.publish(at -> new SimulatorEvent.TelegramSent(at, plant, telegram));
    }

    /**
     * Returns what the devices of a plant report to.
     *
     * @param plant the name of the plant
     * @return the listener
     */
    public StateListener states(String plant) {
        return (guid, controller, value) ->
                feed.publish(at -> new SimulatorEvent.StateChanged(at, plant, guid, controller, value));
    }
}
