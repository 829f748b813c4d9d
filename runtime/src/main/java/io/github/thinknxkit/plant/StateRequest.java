package io.github.thinknxkit.plant;

import io.github.thinknxkit.call.Request;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * A request that reads states of a device, and which ones its answer tells.
 *
 * @param <A> the type of the answer
 */
public final class StateRequest<A> {

    private final String name;
    private final Request<A> request;
    private final List<State<A>> states;
    private final List<String> commands;

    private StateRequest(String name, Request<A> request, List<State<A>> states, List<String> commands) {
        this.name = name;
        this.request = request;
        this.states = List.copyOf(states);
        this.commands = List.copyOf(commands);
    }

    /**
     * Returns a request whose answer tells nothing yet.
     *
     * @param name what is read, such as {@code power}
     * @param request the request
     * @param <A> the type of the answer
     * @return the request with what its answer tells
     */
    public static <A> StateRequest<A> of(String name, Request<A> request) {
        return new StateRequest<>(
                Objects.requireNonNull(name, "name"), Objects.requireNonNull(request, "request"), List.of(), List.of());
    }

    /**
     * Returns this with one more state.
     *
     * @param state the state's name, such as {@code on}
     * @param unit its unit, such as {@code %}; empty if it has none
     * @param value finds it in the answer
     * @return the request with what its answer tells
     */
    public StateRequest<A> state(String state, String unit, Function<? super A, ?> value) {
        return state(state, unit, value, answer -> true);
    }

    /**
     * Returns this with one more state, a quantity that has a range.
     *
     * @param state the state's name, such as {@code level}
     * @param unit its unit, such as {@code %}; empty if it has none
     * @param value finds it in the answer
     * @param inRange finds in the answer whether it is in its range
     * @return the request with what its answer tells
     */
    public StateRequest<A> state(
            String state, String unit, Function<? super A, ?> value, Predicate<? super A> inRange) {
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(inRange, "inRange");
        List<State<A>> more = new ArrayList<>(states);
        // Thousands of states are kept that have one of a few names.
        more.add(new State<>((name + "." + state).intern(), unit, value, inRange));
        return new StateRequest<>(name, request, more, commands);
    }

    /**
     * Returns this with one more command whose feedback tells the same as the answer.
     *
     * @param operation the operation's name in the document, such as {@code power}
     * @return the request with what its answer tells
     */
    public StateRequest<A> toldBy(String operation) {
        List<String> more = new ArrayList<>(commands);
        more.add(Objects.requireNonNull(operation, "operation"));
        return new StateRequest<>(name, request, states, more);
    }

    /**
     * Returns whether the feedback of a command tells the same as the answer.
     *
     * @param operation the operation's name in the document
     * @return whether this was made so
     */
    public boolean isToldBy(String operation) {
        return commands.contains(operation);
    }

    /** {@return what is read, such as {@code power}} */
    public String name() {
        return name;
    }

    /** {@return the request} */
    public Request<A> request() {
        return request;
    }

    /**
     * Returns the states that an answer tells.
     *
     * @param device the device that answered
     * @param answer the answer
     * @return the states, in the order in which they were added
     */
    public List<DeviceState> states(DeviceInfo device, A answer) {
        return states.stream().map(state -> state.of(device, answer)).toList();
    }

    /** Returns what is read and how, such as {@code power: powerstatus?guid=1IzPszHWAEvzxtXBMrkzWQ}. */
    @Override
    public String toString() {
        return name + ": " + request.wireForm();
    }

    private record State<A>(String name, String unit, Function<? super A, ?> value, Predicate<? super A> inRange) {

        DeviceState of(DeviceInfo device, A answer) {
            Object told = value.apply(answer);
            Objects.requireNonNull(told, () -> "the answer has null as " + name);
            return new DeviceState(device, name, told, unit, inRange.test(answer));
        }
    }
}
