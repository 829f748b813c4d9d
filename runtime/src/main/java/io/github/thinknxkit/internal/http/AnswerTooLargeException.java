package io.github.thinknxkit.internal.http;

import java.io.IOException;

/** An answer is larger than its connection allows. */
final class AnswerTooLargeException extends IOException {

    private static final long serialVersionUID = 1L;

    AnswerTooLargeException(int limit) {
        super("the answer is larger than " + limit + " bytes");
    }
}
