package io.github.thinknxkit.internal.route;

import io.github.thinknxkit.caller.Api;
import io.github.thinknxkit.caller.QueryAuthentication;
import io.github.thinknxkit.connection.Endpoint;
import io.github.thinknxkit.connection.Secret;
import io.github.thinknxkit.internal.answer.Redactor;
import io.github.thinknxkit.internal.text.CloudAddress;
import io.github.thinknxkit.internal.text.Host;
import io.github.thinknxkit.internal.text.PercentEncoder;
import java.util.OptionalInt;

/** What the URLs of all operations of a connection share. May hold credentials, so it has no text of its own. */
final class Site {

    private final String label;
    private final String origin;
    private final MaskedText base;
    private final MaskedText tail;

    private Site(String label, String origin, MaskedText base, MaskedText tail) {
        this.label = label;
        this.origin = origin;
        this.base = base;
        this.tail = tail;
    }

    /** A text, and the same with a mask for each secret in it. Not a record, whose text would show both. */
    private static final class MaskedText {

        private final String text;
        private final String masked;

        private MaskedText(String text, String masked) {
            this.text = text;
            this.masked = masked;
        }

        static MaskedText plain(String text) {
            return new MaskedText(text, text);
        }

        MaskedText and(String more) {
            return new MaskedText(text + more, masked + more);
        }

        MaskedText andSecret(String secret) {
            return new MaskedText(text + secret, masked + Redactor.MASK);
        }
    }

    /** Returns what the URLs of a connection share. */
    static Site of(Api api, Endpoint endpoint, String basePath) {
        if (endpoint instanceof Endpoint.Local local) {
            return local(api, local, basePath);
        } else if (endpoint instanceof Endpoint.Cloud cloud) {
            return cloud(api, cloud, basePath);
        }
        throw new IllegalStateException("no other kind of endpoint");
    }

    private static Site local(Api api, Endpoint.Local local, String basePath) {
        String place = Host.withPort(local.host(), OptionalInt.of(local.port().orElse(api.port())));
        return new Site(
                "local " + place,
                "http://" + place,
                base(MaskedText.plain(""), basePath),
                tail(api, local.credentials()));
    }

    private static Site cloud(Api api, Endpoint.Cloud cloud, String basePath) {
        CloudAddress address = CloudAddress.parse(cloud.url().orElseGet(() -> vendorsCloud(api)));
        MaskedText key = MaskedText.plain(address.path() + "/").andSecret(encoded(cloud.key()));
        return new Site(
                "cloud " + address.authority(),
                "https://" + address.authority(),
                base(key, basePath),
                MaskedText.plain(""));
    }

    private static MaskedText base(MaskedText before, String basePath) {
        return before.and(basePath.isEmpty() ? "/" : "/" + basePath + "/");
    }

    private static String vendorsCloud(Api api) {
        return api.cloud()
                .orElseThrow(() -> new IllegalArgumentException(
                        "the API " + api.name() + " names no cloud; give its address with Connection.onPremise"));
    }

    private static MaskedText tail(Api api, Endpoint.Credentials credentials) {
        if (api.authentication().isEmpty()) {
            return tailOfSilentApi(api, credentials);
        }
        QueryAuthentication names = api.authentication().get();
        String announcement = names.parameter() + "=";
        if (credentials instanceof Endpoint.Digest) {
            return MaskedText.plain(announcement + names.digest());
        }
        MaskedText basic = MaskedText.plain(announcement + names.basic());
        return credentials instanceof Endpoint.Query query ? login(basic, names, query) : basic;
    }

    private static MaskedText tailOfSilentApi(Api api, Endpoint.Credentials credentials) {
        if (credentials instanceof Endpoint.Query) {
            throw new IllegalArgumentException(
                    "the API " + api.name() + " has no parameters for credentials; use digest or basic authentication");
        }
        return MaskedText.plain("");
    }

    private static MaskedText login(MaskedText before, QueryAuthentication names, Endpoint.Query query) {
        return before.and("&" + names.user() + "=")
                .andSecret(PercentEncoder.encode(query.user()))
                .and("&" + names.password() + "=")
                .andSecret(encoded(query.password()));
    }

    private static String encoded(Secret secret) {
        return secret.reveal(characters -> PercentEncoder.encode(new String(characters)));
    }

    /** Kind and place of the server, without credentials. */
    String label() {
        return label;
    }

    /** Scheme and authority, such as {@code http://192.0.2.10:5051}. */
    String origin() {
        return origin;
    }

    /** The path before every operation's, with slashes at both ends. */
    String base() {
        return base.text;
    }

    /** The base with a mask for the key. */
    String maskedBase() {
        return base.masked;
    }

    /** What every call ends with, behind a separator; may be empty. */
    String tail() {
        return tail.text;
    }

    /** The tail with a mask for user and password. */
    String maskedTail() {
        return tail.masked;
    }
}
