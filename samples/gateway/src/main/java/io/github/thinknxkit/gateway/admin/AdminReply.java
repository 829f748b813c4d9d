package io.github.thinknxkit.gateway.admin;

/** What a command has to say. */
public record AdminReply(int status, String out, String err) {

    public static AdminReply failed(int status, String message) {
        return new AdminReply(status, "", message + "\n");
    }

    /** Returns the status: what is said may be a secret. */
    @Override
    public String toString() {
        return "status " + status;
    }
}
