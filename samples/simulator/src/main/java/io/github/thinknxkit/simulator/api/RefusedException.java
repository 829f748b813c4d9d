package io.github.thinknxkit.simulator.api;

/** Ends an operation that is not executed. */
public final class RefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Refusal refusal;

    /**
     * Creates the exception; without a stack trace, since it is an answer and no fault.
     *
     * @param refusal why
     */
    public RefusedException(Refusal refusal) {
        super(refusal.message(), null, false, false);
        this.refusal = refusal;
    }

    /**
     * Returns why.
     *
     * @return the reason
     */
    public Refusal refusal() {
        return refusal;
    }
}
