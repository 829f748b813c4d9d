package io.github.thinknxkit.internal.route;

import io.github.thinknxkit.caller.Api;
import io.github.thinknxkit.caller.QueryAuthentication;
import io.github.thinknxkit.connection.Endpoint;
import io.github.thinknxkit.internal.answer.Redactor;
import io.github.thinknxkit.internal.http.Message.Gap;
import io.github.thinknxkit.internal.http.Message.Gap.Place;
import io.github.thinknxkit.internal.text.CloudAddress;
import io.github.thinknxkit.internal.text.Host;
import io.github.thinknxkit.internal.text.PercentEncoder;
import java.util.OptionalInt;

/**
 * What the URLs of all operations of a connection share, but for a password or key, which is put in when a call is sent. May
 * hold a user name, so it has no text of its own.
 */
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

    /** A text, and the same with a mask for each secret of it. Not a record, whose text would show both. */
    private static final class MaskedText {

        private static final int NO_GAP = -1;

        private final String text;
        private final String masked;

        /** Where the text lacks the password or key. */
        private final int gap;

        private MaskedText(String text, String masked, int gap) {
            this.text = text;
            this.masked = masked;
            this.gap = gap;
        }

        static MaskedText plain(String text) {
            return new MaskedText(text, text, NO_GAP);
        }

        MaskedText and(String more) {
            return new MaskedText(text + more, masked + more, gap);
        }

        MaskedText andUser(String user) {
            return new MaskedText(text + user, masked + Redactor.MASK, gap);
        }

        MaskedText andGap() {
            return new MaskedText(text, masked + Redactor.MASK, text.length());
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
        MaskedText key = MaskedText.plain(address.path() + "/").andGap();
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
                .andUser(PercentEncoder.encode(query.user()))
                .and("&" + names.password() + "=")
                .andGap();
    }

    /** Kind and place of the server, without credentials. */
    String label() {
        return label;
    }

    /** Scheme and authority, such as {@code http://192.0.2.10:5051}. */
    String origin() {
        return origin;
    }

    /** Returns where a message lacks the key, or the password, with which the tail ends. */
    Gap gap(Place tailIn, int end) {
        if (base.gap != MaskedText.NO_GAP) {
            return new Gap(Place.TARGET, base.gap);
        }
        return tail.gap == MaskedText.NO_GAP ? Gap.NONE : new Gap(tailIn, end);
    }

    /** The path before every operation's, with slashes at both ends; without the key. */
    String base() {
        return base.text;
    }

    /** The base with a mask for the key. */
    String maskedBase() {
        return base.masked;
    }

    /** What every call ends with, behind a separator; without the password, and may be empty. */
    String tail() {
        return tail.text;
    }

    /** The tail with a mask for user and password. */
    String maskedTail() {
        return tail.masked;
    }
}
