package io.github.thinknxkit.internal.http;

/** Takes the end of an exchange, exactly one of the two, on a thread of the HTTP client that must not be held up. */
public interface ExchangeEnd {

    /**
     * Takes a whole answer.
     *
     * @param reply the answer
     */
    void replied(Reply reply);

    /**
     * Takes the reason why there is none.
     *
     * @param fault the reason
     */
    void failed(Fault fault);
}
