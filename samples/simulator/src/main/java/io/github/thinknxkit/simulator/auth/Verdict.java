package io.github.thinknxkit.simulator.auth;

import io.github.thinknxkit.page.web.FormField;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The decision of a gate about a call. */
public sealed interface Verdict {

    /**
     * The call may pass.
     *
     * @param scheme how it was authenticated
     * @param rest its fields without those that authenticated it
     * @param info makes the value of {@code Authentication-Info} from the bytes of the answer, if the scheme has one
     */
    record Granted(Scheme scheme, List<FormField> rest, Function<byte[], Optional<String>> info) implements Verdict {}

    /**
     * 401: the call has no credentials, or a nonce that is no longer valid.
     *
     * @param challenges the values of the {@code WWW-Authenticate} fields, in order of preference
     */
    record Challenged(List<String> challenges) implements Verdict {}

    /**
     * 403: the call has wrong credentials. HTTP would answer 401 again; the document says 403, "the authentication
     * information is incorrect".
     */
    record Forbidden() implements Verdict {}

    /** 400: the credentials cannot be read, or do not belong to this request. */
    record Malformed() implements Verdict {}
}
