package io.github.thinknxkit.matrix;

import io.github.thinknxkit.error.ThinknxException;

/**
 * A way for a call to end.
 *
 * @param error the simple name of the error; empty if the call is answered
 * @param says what the error's message has to hold
 * @param mayHaveRun what the error says of the command
 * @param least how often the command arrives at least, whole or in part, requests that are asked for credentials aside
 * @param most how often it arrives at most
 */
record Ending(String error, String says, boolean mayHaveRun, int least, int most) {

    static Ending answered(int arrivals) {
        return new Ending("", "", false, arrivals, arrivals);
    }

    static Ending failed(Class<? extends ThinknxException> error, String says, boolean mayHaveRun, int arrivals) {
        return new Ending(error.getSimpleName(), says, mayHaveRun, arrivals, arrivals);
    }

    /** The same with other numbers of arrivals. */
    Ending arriving(int from, int to) {
        return new Ending(error, says, mayHaveRun, from, to);
    }

    /** Both numbers of arrivals. */
    Ending with(Ending other) {
        return arriving(Math.min(least, other.least), Math.max(most, other.most));
    }

    /** Whether a call that ended in some way ended in this. */
    boolean covers(Ending seen) {
        return error.equals(seen.error)
                && seen.says.contains(says)
                && mayHaveRun == seen.mayHaveRun
                && least <= seen.least
                && seen.most <= most;
    }

    /** What users read of it. */
    String text() {
        if (error.isEmpty()) {
            return most == 1 ? "answered" : "answered, " + arrivals();
        }
        return "`" + error + "`, " + arrivals() + (mayHaveRun ? ", **may have run**" : "");
    }

    private String arrivals() {
        return least == most ? most + "×" : least + " to " + most + "×";
    }
}
