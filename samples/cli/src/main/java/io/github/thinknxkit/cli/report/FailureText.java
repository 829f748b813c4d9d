package io.github.thinknxkit.cli.report;

import java.util.Map;

/** What exceptions say, in the words of this program: the client speaks of its methods, and here are options. */
public final class FailureText {

    private static final Map<String, String> OWN = Map.of(
            "; send fewer, or limit the connection's rate",
                    "; send fewer: give watch a smaller --budget, and batch a smaller --parallel",
            "let the transport trust it", "give it by --trust FILE.pem",
            "choose another authentication or digest policy for the connection", "try another --auth",
            "the transport's connect timeout", "a connection may take");

    private FailureText() {}

    /**
     * Returns what an exception says.
     *
     * @param failure the exception
     * @return its message
     */
    public static String of(Throwable failure) {
        String message = String.valueOf(failure.getMessage());
        for (Map.Entry<String, String> own : OWN.entrySet()) {
            message = message.replace(own.getKey(), own.getValue());
        }
        return message;
    }
}
