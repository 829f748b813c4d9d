package io.github.thinknxkit.internal.route;

import io.github.thinknxkit.caller.Api;
import io.github.thinknxkit.caller.QueryAuthentication;
import io.github.thinknxkit.connection.Endpoint;
import io.github.thinknxkit.connection.Secret;
import io.github.thinknxkit.internal.text.CloudAddress;
import io.github.thinknxkit.internal.text.Host;
import io.github.thinknxkit.internal.text.PercentEncoder;
import java.util.OptionalInt;

/** What the URLs of all operations of a connection share. May hold credentials, so it has no text of its own. */
final class Site {

    private final String label;
    private final String origin;
    private final String base;
    private final String tail;

    private Site(String label, String origin, String base, String tail) {
        this.label = label;
        this.origin = origin;
        this.base = base;
        this.tail = tail;
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
        return new Site("local " + place, "http://" + place, base("", basePath), tail(api, local.credentials()));
    }

    private static Site cloud(Api api, Endpoint.Cloud cloud, String basePath) {
        CloudAddress address = CloudAddress.parse(cloud.url().orElseGet(() -> vendorsCloud(api)));
        String base = base(address.path() + "/" + encoded(cloud.key()), basePath);
        return new Site("cloud " + address.authority(), "https://" + address.authority(), base, "");
    }

    private static String base(String before, String basePath) {
        return basePath.isEmpty() ? before + "/" : before + "/" + basePath + "/";
    }

    private static String vendorsCloud(Api api) {
        return api.cloud()
                .orElseThrow(() -> new IllegalArgumentException(
                        "the API " + api.name() + " names no cloud; give its address with Connection.onPremise"));
    }

    private static String tail(Api api, Endpoint.Credentials credentials) {
        if (api.authentication().isEmpty()) {
            return tailOfSilentApi(api, credentials);
        }
        QueryAuthentication names = api.authentication().get();
        String announcement = names.parameter() + "=";
        if (credentials instanceof Endpoint.Digest) {
            return announcement + names.digest();
        } else if (credentials instanceof Endpoint.Query query) {
            return announcement + names.basic() + login(names, query);
        }
        return announcement + names.basic();
    }

    private static String tailOfSilentApi(Api api, Endpoint.Credentials credentials) {
        if (credentials instanceof Endpoint.Query) {
            throw new IllegalArgumentException(
                    "the API " + api.name() + " has no parameters for credentials; use digest or basic authentication");
        }
        return "";
    }

    private static String login(QueryAuthentication names, Endpoint.Query query) {
        return "&" + names.user() + "=" + PercentEncoder.encode(query.user()) + "&" + names.password() + "="
                + encoded(query.password());
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
        return base;
    }

    /** What every call ends with, behind a separator; may be empty. */
    String tail() {
        return tail;
    }
}
