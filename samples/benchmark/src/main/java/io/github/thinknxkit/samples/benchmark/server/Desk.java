package io.github.thinknxkit.samples.benchmark.server;

import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What the connections of one port share: who is let in, what is answered, and how many requests there were. */
final class Desk {

    /** Asks how many requests there were, and is not one of them. */
    static final String COUNT = "/requests";

    private static final byte[] STATUS = answer("200 OK", "", new String(Answers.status(), StandardCharsets.US_ASCII));

    private final Guard guard;
    private final Consumer<String> heads;
    private long requests;

    Desk(Guard guard, Consumer<String> heads) {
        this.guard = guard;
        this.heads = heads;
    }

    /** Returns the answer to a request whose head this is. */
    byte[] answer(String head) {
        int method = head.indexOf(' ');
        String target = head.substring(method + 1, head.indexOf(' ', method + 1));
        if (target.equals(COUNT)) {
            return answer("200 OK", "", Long.toString(requests));
        }
        requests++;
        heads.accept(head);
        String challenge = guard.challenge(head.substring(0, method), target, authorization(head));
        return challenge == null
                ? STATUS
                : answer("401 Unauthorized", "WWW-Authenticate: " + challenge + "\r\n", "{\"error\":\"refused\"}");
    }

    private static @Nullable String authorization(String head) {
        String name = "Authorization: ";
        for (int line = head.indexOf('\n') + 1; line > 0; line = head.indexOf('\n', line) + 1) {
            if (head.regionMatches(true, line, name, 0, name.length())) {
                return head.substring(line + name.length(), head.indexOf('\r', line));
            }
        }
        return null;
    }

    private static byte[] answer(String status, String fields, String body) {
        return ("HTTP/1.1 " + status + "\r\nContent-Type: application/json\r\n" + fields + "Content-Length: "
                        + body.length() + "\r\n\r\n" + body)
                .getBytes(StandardCharsets.US_ASCII);
    }
}
