package io.github.thinknxkit.simulator.event;

import io.github.thinknxkit.simulator.fault.PlannedFault;
import io.github.thinknxkit.simulator.journal.Arrival;
import io.github.thinknxkit.simulator.knx.Telegram;
import io.github.thinknxkit.simulator.plant.Controller;
import java.math.BigDecimal;
import java.time.Instant;

/** Something that happened in the simulator. No event contains a credential. */
public sealed interface SimulatorEvent {

    /**
     * Returns when it happened.
     *
     * @return the moment, on the timeline of the simulator
     */
    Instant at();

    /**
     * A call arrived, perhaps to be challenged or refused.
     *
     * @param at when
     * @param call the call; its {@linkplain Arrival#number() number} recurs in the events that follow from it
     */
    record CallArrived(Instant at, Arrival call) implements SimulatorEvent {}

    /**
     * A call was answered. There is no such event for a call that is held or dropped.
     *
     * @param at when
     * @param call the call, with the status that it was answered
     */
    record CallAnswered(Instant at, Arrival call) implements SimulatorEvent {}

    /**
     * The connection of a call was dropped, before or during its answer.
     *
     * @param at when
     * @param call the call; with a status if part of its answer was sent
     */
    record CallDropped(Instant at, Arrival call) implements SimulatorEvent {}

    /**
     * All servers restarted.
     *
     * @param at when
     * @param extent what started anew
     */
    record Restarted(Instant at, Extent extent) implements SimulatorEvent {

        /** What is restarted. */
        public enum Extent {
            /** The software: nonces are forgotten. */
            SOFTWARE,
            /** The whole server, software and hardware. */
            SERVER
        }
    }

    /**
     * A telegram was sent to the bus.
     *
     * @param at when
     * @param plant the name of the plant
     * @param telegram what went out
     */
    record TelegramSent(Instant at, String plant, Telegram telegram) implements SimulatorEvent {}

    /**
     * A device reported a new value.
     *
     * @param at when
     * @param plant the name of the plant
     * @param guid the identifier of the device
     * @param controller what the value stands behind; a controller that the device has
     * @param value the new value, in the controller's unit
     */
    record StateChanged(Instant at, String plant, String guid, Controller controller, BigDecimal value)
            implements SimulatorEvent {}

    /**
     * A fault was planned.
     *
     * @param at when
     * @param fault the fault, with the id to remove it by
     */
    record FaultPlanned(Instant at, PlannedFault fault) implements SimulatorEvent {}

    /**
     * A fault has ended: it was removed, or has hit its last call.
     *
     * @param at when
     * @param fault the fault as it was at last
     */
    record FaultEnded(Instant at, PlannedFault fault) implements SimulatorEvent {}

    /**
     * A fault hit a call.
     *
     * @param at when
     * @param fault the fault, with the count of calls that it is still to hit
     * @param call the {@linkplain Arrival#number() number} of the call
     */
    record FaultStruck(Instant at, PlannedFault fault, long call) implements SimulatorEvent {}

    /**
     * The subscriber was too slow: the oldest of the events that waited for it are gone.
     *
     * @param at when the latest of them was dropped
     * @param count how many, from 1
     */
    record EventsMissed(Instant at, long count) implements SimulatorEvent {}
}
