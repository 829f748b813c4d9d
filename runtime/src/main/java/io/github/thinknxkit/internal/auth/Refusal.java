package io.github.thinknxkit.internal.auth;

import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What a 401 means for the call. */
public sealed interface Refusal {

    /** The call is to be sent once more, with the authorization that is returned next. */
    record SendAgain() implements Refusal {}

    /**
     * The call is to be sent once more when no other call of the connection is under way: the others may be why it was
     * refused.
     */
    record SendAlone() implements Refusal {}

    /**
     * The call has failed.
     *
     * @param reason what happened and what to do
     * @param cause what made it fail on this side, or null if the server did
     */
    record Final(Reason reason, @Nullable Throwable cause) implements Refusal {

        /** Creates a failure that the server caused. */
        public Final(Reason reason) {
            this(reason, null);
        }
    }

    /** Why a call was refused: a sentence of ours, which may quote the server. */
    @FunctionalInterface
    interface Reason {

        /**
         * Returns the sentence without its full stop.
         *
         * <p>Only the quotations are cleaned. A secret that is a common word would leave a hole in our own words, which tells
         * what the secret is.
         *
         * @param cleaned takes secrets out of what the server said
         */
        String text(UnaryOperator<String> cleaned);
    }

    /** Text of a server, as errors may quote it. */
    final class Excerpt {

        private static final int LONGEST = 40;

        private Excerpt() {}

        /**
         * Returns the start of a text in quotes.
         *
         * @return at most 40 characters of it, those outside ASCII and controls as {@code ?}
         */
        public static String of(String text, UnaryOperator<String> cleaned) {
            // Before it is cut: half a secret is not recognized.
            return quoted(cleaned.apply(text));
        }

        private static String quoted(String text) {
            StringBuilder excerpt = new StringBuilder().append('"');
            for (int i = 0; i < Math.min(text.length(), LONGEST); i++) {
                char c = text.charAt(i);
                excerpt.append(c < ' ' || c > '~' ? '?' : c);
            }
            return excerpt.append(text.length() > LONGEST ? "...\"" : "\"").toString();
        }
    }
}
