package io.github.thinknxkit.simulator.api;

/** Why the API does not execute an operation, in the words and statuses of the document. */
public enum Refusal {
    /**
     * 404, since the document's list of statuses says "the requested device could not be found" of it.
     */
    DEVICE_NOT_FOUND(404, "device not found"),
    /** 400: a parameter is missing, unknown, given twice, not of its type or out of its range. */
    PARAMS_ERRORS(400, "params errors"),
    /** 400: the device is there but cannot do that. */
    IMPOSSIBLE(400, "impossible to execute");

    private final int status;
    private final String message;

    Refusal(int status, String message) {
        this.status = status;
        this.message = message;
    }

    /**
     * Returns the HTTP status.
     *
     * @return 400 or 404
     */
    public int status() {
        return status;
    }

    /**
     * Returns the document's text.
     *
     * @return the value of {@code error} in the answer
     */
    public String message() {
        return message;
    }
}
