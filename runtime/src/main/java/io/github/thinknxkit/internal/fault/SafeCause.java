package io.github.thinknxkit.internal.fault;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;

/** Lets a failure of the JDK become the cause of an error only if its text holds no secret. */
final class SafeCause {

    private final Redactor redactor;

    SafeCause(Redactor redactor) {
        this.redactor = redactor;
    }

    /** The JDK puts whole URLs and header fields into the messages of some exceptions, though not of these. */
    Throwable of(Throwable failure) {
        return failure instanceof IOException && !redactor.isDirty(textOf(failure)) ? failure : new Withheld(failure);
    }

    /** All that a log would show: messages, causes, suppressed ones. */
    private static String textOf(Throwable failure) {
        StringWriter text = new StringWriter();
        failure.printStackTrace(new PrintWriter(text));
        return text.toString();
    }

    /** Stands for an exception whose text is withheld. */
    private static final class Withheld extends Exception {

        private static final long serialVersionUID = 1L;

        Withheld(Throwable failure) {
            super(failure.getClass().getName() + " (its text is left out: it may hold a secret)");
            setStackTrace(failure.getStackTrace());
        }
    }
}
