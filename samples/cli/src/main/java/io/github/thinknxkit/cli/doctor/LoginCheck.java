package io.github.thinknxkit.cli.doctor;

import io.github.thinknxkit.connection.Quirks;
import io.github.thinknxkit.dynamic.call.ReplyField;
import io.github.thinknxkit.dynamic.server.ConnectionSettings;
import io.github.thinknxkit.dynamic.text.ShownText;
import io.github.thinknxkit.error.AuthenticationException;
import io.github.thinknxkit.error.RateLimitedException;
import io.github.thinknxkit.error.ThinknxException;
import io.github.thinknxkit.error.TimedOutException;
import java.util.List;

/** Whether the credentials are accepted, and which case the path has to have. */
final class LoginCheck implements Check {

    private static final String LOGIN = "login";
    private static final String PATH = "path";

    /** The document has both: tables the one, examples the other. */
    private static final List<String> VERSIONS = List.of("V1", "v1");

    private final ExaminedServer examined;

    LoginCheck(ExaminedServer examined) {
        this.examined = examined;
    }

    @Override
    public boolean run(Examination examination) {
        ConnectionSettings settings = examination.settings();
        Probe<List<ReplyField>> asConfigured = examined.serverStatus(settings);
        if (asConfigured.isRefusal() || asConfigured.works()) {
            return paths(examination, asConfigured);
        }
        return examination.problem(LOGIN, asConfigured.said(), advice(asConfigured), asConfigured.status());
    }

    /** A refusal may be one of the path: then the other one is tried before the login is given up. */
    private boolean paths(Examination examination, Probe<List<ReplyField>> asConfigured) {
        String used = examination.settings().quirks().version().orElse(VERSIONS.get(0));
        String other = VERSIONS.get(used.equals(VERSIONS.get(0)) ? 1 : 0);
        Probe<List<ReplyField>> otherwise =
                examined.serverStatus(examination.settings().and(Quirks.none().version(other)));
        if (asConfigured.works()) {
            welcome(examination, asConfigured);
            examination.ok(PATH, used + " works; " + other + (otherwise.works() ? " does, too" : " does not"));
            return true;
        } else if (otherwise.works()) {
            welcome(examination, otherwise);
            examination.note(PATH, other + " works, and " + used + " does not", "use --quirk version=" + other);
            examination.learn(Quirks.none().version(other));
            return true;
        }
        return examination.problem(LOGIN, asConfigured.said(), advice(asConfigured), asConfigured.status());
    }

    private void welcome(Examination examination, Probe<List<ReplyField>> login) {
        String version = login.answer().stream()
                .flatMap(List::stream)
                .filter(field -> field.key().equals("version"))
                .map(field -> field.value().toString())
                .findFirst()
                .orElse("");
        examination.ok(
                LOGIN,
                "accepted; software version " + ShownText.clean(examined.clean(version)) + ", answered in "
                        + login.took().toMillis() + " ms");
    }

    private static String advice(Probe<?> login) {
        ThinknxException failure = login.failure().orElseThrow();
        if (failure instanceof AuthenticationException) {
            return "check user, password or key; --all-schemes tries the other ways to tell them";
        } else if (failure instanceof RateLimitedException) {
            return Advice.TOO_OFTEN;
        } else if (failure instanceof TimedOutException) {
            return "give it more time by --timeout 30s, and look whether the server is busy";
        }
        return "check whether this is a Thinknx server, and its log";
    }
}
