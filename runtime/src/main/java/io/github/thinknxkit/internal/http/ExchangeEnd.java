package io.github.thinknxkit.internal.http;

import java.net.http.HttpHeaders;

/** How an exchange ended: with a whole answer, or with the reason why there is none. */
public sealed interface ExchangeEnd permits ExchangeEnd.Reply, ExchangeEnd.Fault {

    /** A whole answer. Its fields may repeat secrets, so it has no text of its own. */
    final class Reply implements ExchangeEnd {

        private final int status;
        private final HttpHeaders fields;
        private final byte[] body;

        /**
         * Creates an answer.
         *
         * @param body not to be changed
         */
        public Reply(int status, HttpHeaders fields, byte[] body) {
            this.status = status;
            this.fields = fields;
            this.body = body;
        }

        /** {@return the HTTP status} */
        public int status() {
            return status;
        }

        /** {@return the header fields} */
        public HttpHeaders fields() {
            return fields;
        }

        /** {@return the body, not to be changed} */
        public byte[] body() {
            return body;
        }
    }

    /**
     * Why there is no whole answer.
     *
     * @param kind how far the exchange had come
     * @param failure what the JDK says; its text may hold secrets
     */
    record Fault(Kind kind, Throwable failure) implements ExchangeEnd {

        /** How far an exchange had come. */
        public enum Kind {
            /** Nothing was sent: there was no connection. */
            NOT_SENT,
            /** The request was sent, at least in part, and no answer came. */
            LOST,
            /** The answer had begun, and its body did not end. */
            CUT_OFF,
            /** The answer is larger than allowed. */
            TOO_LARGE,
            /** What came is a TLS alert: the server takes no plain http at this port. */
            TLS_ALERT,
            /** What came is no HTTP. */
            GARBLED
        }

        /** Returns how far the exchange had come. */
        @Override
        public String toString() {
            return kind.toString();
        }
    }
}
