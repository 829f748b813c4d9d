package io.github.thinknxkit.cli.command;

import io.github.thinknxkit.call.Effect;
import io.github.thinknxkit.call.Request;
import io.github.thinknxkit.cli.connection.Connector;
import io.github.thinknxkit.cli.report.Report;
import io.github.thinknxkit.cli.report.Trace;
import io.github.thinknxkit.connection.Connection;
import io.github.thinknxkit.dynamic.call.PlannedCall;
import io.github.thinknxkit.dynamic.call.ReplyField;
import io.github.thinknxkit.dynamic.server.ConnectionSettings;
import io.github.thinknxkit.dynamic.server.OpenConnection;
import io.github.thinknxkit.dynamic.server.SecretEcho;
import io.github.thinknxkit.error.ThinknxException;
import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicInteger;

/** Sends planned calls over one connection, and shows them on the wire if that is wanted. */
public final class Sending implements AutoCloseable {

    private final OpenConnection link;
    private final Optional<Trace> trace;
    private final Runnable atEnd = this::interrupted;
    private final AtomicInteger commandsUnderWay = new AtomicInteger();
    private final Session session;

    private Sending(Session session, OpenConnection link, Optional<Trace> trace) {
        this.session = session;
        this.link = link;
        this.trace = trace;
        session.process().ending().add(atEnd);
    }

    static Sending open(Session session, ConnectionSettings settings) {
        return open(session, settings, Delivery.SEND, OptionalInt.empty());
    }

    /**
     * Opens a connection.
     *
     * @param session the run
     * @param settings what is said of the connection
     * @param delivery whether calls are going to be sent; otherwise nobody is asked for a secret
     * @param inFlight how many calls may be under way at a time, at least 1; empty for the client's own limit
     * @return the open connection; nothing is sent yet
     */
    static Sending open(Session session, ConnectionSettings settings, Delivery delivery, OptionalInt inFlight) {
        Connector connector = new Connector(session.process());
        SecretEcho echo = new SecretEcho(
                delivery == Delivery.SEND ? connector.secret(settings) : connector.secretUnasked(settings));
        Connection connection = connector.connection(settings, echo.secret());
        Optional<Trace> trace =
                session.output().verbose() ? Optional.of(new Trace(session.process())) : Optional.empty();
        if (trace.isPresent()) {
            trace.get().connected(connection.toString());
            connection = connection.listener(trace.get());
        }
        if (inFlight.isPresent()) {
            connection = connection.maxInFlight(inFlight.getAsInt());
        }
        return new Sending(
                session, OpenConnection.open(session.actions().spec(), connection, echo, settings.trust()), trace);
    }

    /**
     * Carries out a call.
     *
     * @param call the call
     * @param delivery whether it is sent
     * @return what came of it, or would be sent
     */
    Report deliver(PlannedCall call, Delivery delivery) {
        return delivery == Delivery.SEND ? send(call) : preview(call);
    }

    private Report preview(PlannedCall call) {
        return new Report.Preview(call.action().operationName(), call.target().shown(), call.preview(link.client()));
    }

    private Report send(PlannedCall call) {
        Report report = report(call, call.on(link.client()));
        if (trace.isPresent()) {
            link.settle();
        }
        return report;
    }

    private Report report(PlannedCall call, Request<List<ReplyField>> request) {
        int weight = request.effect() == Effect.READ ? 0 : 1;
        commandsUnderWay.addAndGet(weight);
        try {
            return Report.Answered.of(call, request.send(), link.echo()::clean);
        } catch (ThinknxException e) {
            return Report.Failed.of(e, Optional.of(call));
        } finally {
            commandsUnderWay.addAndGet(-weight);
        }
    }

    /** Whoever interrupts a command has to know that it may have been carried out. */
    private void interrupted() {
        if (commandsUnderWay.get() > 0) {
            PrintStream err = session.process().err();
            err.print("thinknx: interrupted; what was under way may have been carried out all the same\n");
            err.flush();
        }
        link.close();
    }

    /** {@return the client behind it} */
    public OpenConnection link() {
        return link;
    }

    @Override
    public void close() {
        session.process().ending().remove(atEnd);
        link.close();
    }
}
