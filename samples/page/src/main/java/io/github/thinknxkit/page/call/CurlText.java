package io.github.thinknxkit.page.call;

/** A call as curl makes it, for a POSIX shell. */
public final class CurlText {

    private CurlText() {}

    /**
     * Writes a call for curl.
     *
     * @param call the call
     * @return one line
     */
    public static String of(WrittenCall call) {
        String target = call.way().target(call.operation(), call.query());
        String url = ShellWord.of(call.origin() + target);
        return switch (call.way()) {
            case DIGEST -> "curl --digest --user \"$THINKNX_USER:$THINKNX_PASSWORD\" " + url;
            case BASIC -> "curl --user \"$THINKNX_USER:$THINKNX_PASSWORD\" " + url;
            // curl encodes them, and puts them behind what the URL has already.
            case QUERY ->
                "curl --get --data-urlencode \"user=$THINKNX_USER\" --data-urlencode \"pass=$THINKNX_PASSWORD\" " + url;
            case CLOUD ->
                "curl " + trust(call) + ShellWord.of(call.origin() + "/") + "\"$THINKNX_KEY\"" + ShellWord.of(target);
        };
    }

    private static String trust(WrittenCall call) {
        return call.trusted()
                .map(file -> "--cacert " + ShellWord.of(file) + " ")
                .orElse("");
    }
}
