package io.github.thinknxkit.matrix;

import io.github.thinknxkit.connection.Settings.Method;
import io.github.thinknxkit.matrix.Cell.Age;
import io.github.thinknxkit.matrix.Cell.Lasting;
import io.github.thinknxkit.matrix.Cell.Way;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Something that goes wrong with a call, and how the call is to end.
 *
 * @param what what happens, as a sentence whose subject is mostly the server
 * @param stage how far the server has come when it happens
 * @param act what the server does
 * @param expected how the call is to end
 * @param scope which calls can meet it
 * @param traits what else is special about it
 */
record Fault(String what, Stage stage, Act act, Expected expected, Scope scope, Set<Trait> traits) {

    /** How far a server has come when a fault strikes. */
    enum Stage {
        /** There is no server. */
        NOWHERE,
        /** A connection was made and nothing has been read from it; one that is idle is struck just before the call. */
        CONNECTED,
        /** The first byte of a request has come. */
        REQUEST_BEGUN,
        /** The request has been read up to its body. */
        HEAD_READ,
        /** The request has been read up to the first bytes of its body. */
        BODY_BEGUN,
        /** The request has been read, and nobody has asked who sent it. */
        REQUEST_READ,
        /** The request has been read, and its sender may use the server. */
        ADMITTED
    }

    /** What is special about a fault. */
    enum Trait {
        /** The call waits for feedback. */
        FEEDBACK,
        /** Whoever meets it knows that the command was not carried out. */
        REFUSES,
        /** The server does not come back. */
        GONE,
        /** The transport waits for a connection only for a moment. */
        IMPATIENT,
        /** The client trusts nobody's certificate. */
        DISTRUSTFUL,
        /** The deadline passes as soon as the call has begun. */
        EXPIRES_AT_ONCE,
        /** The client is given a port where nobody listens. */
        CLOSED_PORT,
        /** The client is given a port for which the system drops what comes. */
        CROWDED_PORT,
        /** The client is given a host that there is not. */
        UNKNOWN_HOST,
        /** The answer comes when the call has been given up, which makes its connection one more that can be used. */
        ANSWERS_LATE,
        /** The JDK's client forgets the connection: the first one is lost for the client's life. */
        FORGETS_CONNECTION
    }

    /** What a server does. */
    @FunctionalInterface
    interface Act {
        void on(Strike strike) throws Exception;
    }

    /** Which calls can meet a fault. */
    record Scope(List<Method> methods, List<Age> ages, List<Lasting> lastings, List<Way> ways) {

        static final Scope ALL = new Scope(
                List.of(Method.values()), List.of(Age.values()), List.of(Lasting.values()), List.of(Way.values()));
    }

    static Fault of(String what, Stage stage, Expected expected, Act act) {
        return new Fault(what, stage, act, expected, Scope.ALL, Set.of());
    }

    /** A fault that there is no server. */
    static Fault nowhere(String what, Expected expected, Trait... traits) {
        return of(what, Stage.NOWHERE, expected, strike -> {})
                .only(Age.FIRST_CALL)
                .only(Lasting.ALWAYS)
                .with(traits);
    }

    Fault only(Way... ways) {
        return with(new Scope(scope.methods(), scope.ages(), scope.lastings(), List.of(ways)));
    }

    Fault only(Age... ages) {
        return with(new Scope(scope.methods(), List.of(ages), scope.lastings(), scope.ways()));
    }

    Fault only(Lasting... lastings) {
        return with(new Scope(scope.methods(), scope.ages(), List.of(lastings), scope.ways()));
    }

    Fault only(Method... methods) {
        return with(new Scope(List.of(methods), scope.ages(), scope.lastings(), scope.ways()));
    }

    private Fault with(Scope changed) {
        return new Fault(what, stage, act, expected, changed, traits);
    }

    Fault with(Trait... added) {
        Set<Trait> all = EnumSet.copyOf(Arrays.asList(added));
        all.addAll(traits);
        return new Fault(what, stage, act, expected, scope, all);
    }

    boolean has(Trait trait) {
        return traits.contains(trait);
    }

    @Override
    public String toString() {
        return what;
    }
}
