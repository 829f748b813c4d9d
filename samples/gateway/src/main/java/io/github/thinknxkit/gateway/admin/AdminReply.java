package io.github.thinknxkit.gateway.admin;

/**
 * What a command has to say.
 *
 * @param status its exit status
 * @param out what it says on standard output
 * @param err what it says on standard error
 */
public record AdminReply(int status, String out, String err) {

    /**
     * Returns the reply of a command that failed.
     *
     * @param status its exit status
     * @param message what went wrong, without the end of the line
     * @return the reply
     */
    public static AdminReply failed(int status, String message) {
        return new AdminReply(status, "", message + "\n");
    }

    /** Returns the status: what is said may be a secret. */
    @Override
    public String toString() {
        return "status " + status;
    }
}
