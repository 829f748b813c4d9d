package io.github.thinknxkit.spec.problem;

/** The kinds of problem that a spec can have. Codes are stable: they are documented and may be searched for. */
public enum ProblemCode {
    /** The text is not YAML. */
    SYNTAX("SPEC-SYNTAX");

    private final String code;

    ProblemCode(String code) {
        this.code = code;
    }

    /** {@return the code as it is printed, such as {@code SPEC-SYNTAX}} */
    public String code() {
        return code;
    }
}
