package io.github.thinknxkit.internal.auth;

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
     */
    record Final(Reason reason) implements Refusal {}
}
