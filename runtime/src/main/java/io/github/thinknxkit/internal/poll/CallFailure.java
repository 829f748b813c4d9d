package io.github.thinknxkit.internal.poll;

import io.github.thinknxkit.error.AuthenticationException;
import io.github.thinknxkit.error.CallInterruptedException;
import io.github.thinknxkit.error.InvalidArgumentException;
import io.github.thinknxkit.error.MalformedAnswerException;
import io.github.thinknxkit.error.NotFoundException;
import io.github.thinknxkit.error.RateLimitedException;
import io.github.thinknxkit.error.RejectedException;
import io.github.thinknxkit.error.ThinknxException;
import io.github.thinknxkit.internal.thread.CallFuture;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;

/**
 * What a failed read says of device and server.
 *
 * @param kind what it says
 * @param why the failure
 */
record CallFailure(Kind kind, RuntimeException why) {

    /** What it says. */
    enum Kind {
        /** The client is closed, so nothing at all. */
        CLOSED,
        /** The server takes no more reads for now. */
        TOO_MUCH,
        /** The server does not know the credentials. */
        REFUSED,
        /** The server says that it will not do, now or later. */
        ANSWERED,
        /** The server said something that nobody understands. */
        GARBLED,
        /** The server, or the device behind it, said nothing. */
        UNANSWERED
    }

    static CallFailure of(Throwable thrown) {
        Throwable bare = CallFuture.bare(thrown);
        RuntimeException why = bare instanceof RuntimeException known
                ? known
                : new IllegalStateException("the read failed in a way that it should not: " + bare, bare);
        return new CallFailure(kind(why), why);
    }

    private static Kind kind(RuntimeException why) {
        if (why instanceof CallInterruptedException || why instanceof CancellationException) {
            return Kind.CLOSED;
        } else if (why instanceof RateLimitedException) {
            return Kind.TOO_MUCH;
        } else if (why instanceof AuthenticationException) {
            return Kind.REFUSED;
        } else if (why instanceof NotFoundException
                || why instanceof RejectedException
                || why instanceof InvalidArgumentException) {
            return Kind.ANSWERED;
        }
        return why instanceof MalformedAnswerException || !(why instanceof ThinknxException)
                ? Kind.GARBLED
                : Kind.UNANSWERED;
    }

    /** For how many nanoseconds the server wants to be left alone; 0 if it does not say. */
    long retryAfter() {
        return why instanceof RateLimitedException limited
                ? TimeUnit.NANOSECONDS.convert(limited.retryAfter().orElse(Duration.ZERO))
                : 0;
    }
}
