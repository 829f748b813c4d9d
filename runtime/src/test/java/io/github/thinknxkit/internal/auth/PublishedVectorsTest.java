package io.github.thinknxkit.internal.auth;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.thinknxkit.connection.DigestPolicy;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Examples that others have published, or recorded of real servers and devices. */
class PublishedVectorsTest {

    private static final String SDP = """
            v=0\r
            o=bob 2890844526 2890844526 IN IP4 media.biloxi.com\r
            s=-\r
            c=IN IP4 media.biloxi.com\r
            t=0 0\r
            m=audio 49170 RTP/AVP 0\r
            a=rtpmap:0 PCMU/8000\r
            m=video 51372 RTP/AVP 31\r
            a=rtpmap:31 H261/90000\r
            m=video 53000 RTP/AVP 32\r
            a=rtpmap:32 MPV/90000\r
            """;

    private static final String RFC_7616 = " realm=\"http-auth@example.org\", qop=\"auth, auth-int\","
            + " nonce=\"7ypf/xlj9XXwfDPEoM4URrv/xwf94BcCAzFZH4GiTo0v\","
            + " opaque=\"FQhe/qaU925kfnzjCev0ciny7QMkPqMAFRtzCUYo5tdS\"";

    record Request(String method, String target, String body) {}

    record Vector(
            String source,
            String challenge,
            String user,
            String password,
            Request request,
            String clientNonce,
            String response) {

        @Override
        public String toString() {
            return source;
        }
    }

    private static Vector get(
            String source, String challenge, String login, String target, String clientNonce, String response) {
        int colon = login.indexOf(':');
        String password = login.substring(colon + 1);
        Request request = new Request("GET", target, "");
        return new Vector(
                source, "Digest " + challenge, login.substring(0, colon), password, request, clientNonce, response);
    }

    private static Vector sip(String section, String parameters, String response) {
        String challenge = "Digest realm=\"biloxi.com\", nonce=\"dcd98b7102dd2f0e8b11d0f600bfb0c093\","
                + " opaque=\"5ccc069c403ebaf9f0171e9517f40e41\"" + parameters;
        Request request = new Request("INVITE", "sip:bob@biloxi.com", SDP);
        return new Vector("SIP examples " + section, challenge, "bob", "zanzibar", request, "0a4f113b", response);
    }

    static Stream<Vector> rfcs() {
        String older = "realm=\"testrealm@host.com\", nonce=\"dcd98b7102dd2f0e8b11d0f600bfb0c093\","
                + " opaque=\"5ccc069c403ebaf9f0171e9517f40e41\"";
        String clientNonce = "f2/wE4q74E6zIJEtWaHKaf5wv/H5QzzpXusqGemxURZJ";
        return Stream.of(
                get(
                        "RFC 2617, 3.5",
                        older + ", qop=\"auth,auth-int\"",
                        "Mufasa:Circle Of Life",
                        "/dir/index.html",
                        "0a4f113b",
                        "6629fae49393a05397450978507c4ef1"),
                get(
                        "RFC 2069, 2.4, erratum",
                        older,
                        "Mufasa:CircleOfLife",
                        "/dir/index.html",
                        "",
                        "1949323746fe6a43ef61f9606e7febea"),
                get(
                        "RFC 7616, 3.9.1, MD5",
                        "algorithm=MD5," + RFC_7616,
                        "Mufasa:Circle of Life",
                        "/dir/index.html",
                        clientNonce,
                        "8ca523f5e9506fed4657c9700eebdbec"),
                get(
                        "RFC 7616, 3.9.1, SHA-256",
                        "algorithm=SHA-256," + RFC_7616,
                        "Mufasa:Circle of Life",
                        "/dir/index.html",
                        clientNonce,
                        "753927fa0e85d155564e2e272a28d1802ca10daf4496794697cf8db5856cb6c1"));
    }

    static Stream<Vector> sipExamples() {
        return Stream.of(
                sip("3.1", "", "bf57e4e0d0bffc0fbaedce64d59add5e"),
                sip("3.2", ", qop=\"auth\"", "89eb0059246c02b2f6ee02c7961d5ea3"),
                sip("3.3", ", qop=\"auth\", algorithm=MD5", "89eb0059246c02b2f6ee02c7961d5ea3"),
                sip("3.4", ", qop=\"auth\", algorithm=MD5-sess", "e4e4ea61d186d07a92c9e1f6919902e9"),
                sip("3.5", ", qop=\"auth-int\", algorithm=MD5", "bdbeebb2da6adb6bca02599c2239e192"),
                sip("3.6", ", qop=\"auth-int\", algorithm=MD5-sess", "91984da2d8663716e91554859c22ca70"));
    }

    static Stream<Vector> recorded() {
        return Stream.of(
                get(
                        "Axis M1054 camera",
                        "realm=\"AXIS_00408CE5B4AE\", nonce=\"00000127Y5696118a2b01283063278e2d8c2c43eed9dc4\","
                                + " stale=FALSE, qop=\"auth\", Basic realm=\"AXIS_00408CE5B4AE\"",
                        "root:pass",
                        "/axis-cgi/jpg/image.cgi",
                        "fd7e8e85093d0ea9",
                        "d7d5c3a6c28614aa27d1c2a1231acb5f"),
                get(
                        "Apache 2.4, no qop",
                        "realm=\"bare-bones-digest test\","
                                + " nonce=\"EqiV7xs9BQA=3390f0b69ef6af6fef61d201c182a5b9111494ed\", algorithm=MD5",
                        "albroco:CircleOfLife",
                        "/index.html",
                        "",
                        "1efd5f060aff70006d7b6ef13faa71b3"),
                get(
                        "Apache 2.4",
                        "realm=\"bare-bones-digest test\","
                                + " nonce=\"+KaaKhw9BQA=cbf7cb8e6d97628b423628326aabe17349cfe834\", algorithm=MD5,"
                                + " qop=\"auth\"",
                        "albroco:CircleOfLife",
                        "/index.html",
                        "d0b163a6678da9dc",
                        "d679dfffa90470b87b32f946a67eb850"),
                get(
                        "httpbin, SHA-256",
                        "nonce=\"ce63ed7e494c4331f2e48c4e17670804\", realm=\"me@kennethreitz.com\","
                                + " algorithm=SHA-256, opaque=\"0ecec678bb98e4f53a70fc90539e64e0\", qop=\"auth\"",
                        "user:passwd",
                        "/digest-auth/auth/user/passwd/SHA-256",
                        "8b0d1fbc049d8c82",
                        "91a21d53724b7aedafb7188eae59d5af01d23c7ded604f5186c23f674cc24f9c"),
                get(
                        "passport, MD5-sess",
                        "realm=\"example.com\", nonce=\"wOAGvwo5ypydkeLZp7ESp3lXNuOHaB1y\", algorithm=MD5-sess,"
                                + " qop=\"auth\"",
                        "user:password",
                        "/index.html",
                        "2959299f75296589",
                        "d847e469cafcdfa3ab866a2f75019fd0"));
    }

    static Stream<Vector> curl() {
        return Stream.of(
                get(
                        "curl 153",
                        "realm=\"testrealm\", nonce=\"1053604145\"",
                        "testuser:testpass",
                        "/1530001",
                        "",
                        "f4f83139396995bac665f24a1f1055c7"),
                get(
                        "curl 388",
                        "realm=\"testrealm\", nonce=\"1053604145\"",
                        "testuser:testpass",
                        "/3880001",
                        "",
                        "ea598bbfdb5c54b7352c977e3885e44d"),
                get(
                        "curl 2091",
                        "realm=\"My \\\"Cool\\\" Realm\", nonce=\"1053604146\"",
                        "testuser:testpass",
                        "/20910003",
                        "",
                        "f10c1586b83b6e5927fef54748f88d36"),
                get(
                        "curl 1412",
                        "realm=\"gimme all yer s3cr3ts\", nonce=\"11223344\"",
                        "testuser:testpass",
                        "/1412",
                        "",
                        "0390dbe89e31adca0413d11f91f30e7f"),
                get(
                        "curl 2058",
                        "realm=\"testrealm\", algorithm=\"SHA-256\", nonce=\"1053604144\"",
                        "auser:apasswd",
                        "/2058",
                        "",
                        "fbed69f9f3fd304c8f1acb1a43eb32688b933c0e28055c16b926cbcec070aeed"),
                new Vector(
                        "curl 2068, since 8.7",
                        "Digest realm=\"testrealm\", nonce=\"1053604144\", algorithm=\"SHA-512-256\"",
                        "auser",
                        "apasswd",
                        new Request("POST", "/2068", "junkelijunk"),
                        "",
                        "0ba2f7ec8045446588eea82bb0c3812aedb05f4eac8883ea65040a52e9c5629e"));
    }

    @ParameterizedTest
    @MethodSource({"rfcs", "sipExamples", "recorded", "curl"})
    void answersAsPublished(Vector vector) {
        Client client = Client.of(vector.user(), vector.password(), DigestPolicy.any(), vector::clientNonce);
        Request request = vector.request();

        AuthorizationText field = client.answer(
                request.method(),
                request.target(),
                request.body().getBytes(StandardCharsets.ISO_8859_1),
                vector.challenge());

        assertEquals(vector.response(), field.raw("response"));
        assertEquals(request.target(), field.text("uri"));
    }

    /** RFC 7616, 3.9.2, in the reading of erratum 4897: the name is hashed for sending, and plain in A1. */
    @Test
    void answersWithAHashedUserNameAsCorrected() {
        Client client = Client.of(
                "J\u00e4s\u00f8n Doe",
                "Secret, or not?",
                DigestPolicy.any(),
                () -> "NTg6RKcb9boFIAS3KrFK9BGeh+iDa/sm6jUMp2wds69v");

        AuthorizationText field = client.answer(
                "GET",
                "/doe.json",
                Client.NO_BODY,
                "Digest realm=\"api@example.org\", qop=\"auth\", algorithm=SHA-512-256,"
                        + " nonce=\"5TsQWLVdgBdmrQ0XsxbDODV+57QdFR34I9HAbC/RVvkK\","
                        + " opaque=\"HRPCssKJSGjCrkzDg8OhwpzCiGPChXYjwrI2QmXDnsOS\", charset=UTF-8, userhash=true");

        assertEquals("793263caabb707a56211940d90411ea4a575adeccb7e360aeb624ed06ece9b0b", field.raw("username"));
        assertEquals("3798d4131c277846293534c3edc11bd8a5e4cdcbff78b05db9d95eeb1cec68a5", field.raw("response"));
        assertEquals("true", field.raw("userhash"));
        assertFalse(field.has("username*"));
    }
}
