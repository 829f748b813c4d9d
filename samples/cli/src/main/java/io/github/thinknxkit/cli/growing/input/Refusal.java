package io.github.thinknxkit.cli.growing.input;

/** Something that keeps a command from doing its work. The message is one sentence in one line, without a full stop. */
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * Creates the exception.
     *
     * @param message what is wrong and what to do; holds no secret
     */
    public Refusal(String message) {
        super(message);
    }
}
