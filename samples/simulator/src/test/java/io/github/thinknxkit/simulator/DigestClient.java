package io.github.thinknxkit.simulator;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The client's side of Digest, written from RFC 7616 for the tests; every value can be spoilt before it is sent. */
final class DigestClient {

    private static final Pattern PARAMETER = Pattern.compile("(\\w+)=(?:\"([^\"]*)\"|([^,\\s]+))");

    private final Calls calls;
    private final URI address;
    private final Map<String, String> challenge = new LinkedHashMap<>();

    private DigestClient(Calls calls, URI address, String challenge) {
        this.calls = calls;
        this.address = address;
        Matcher matcher = PARAMETER.matcher(challenge);
        while (matcher.find()) {
            this.challenge.put(matcher.group(1), matcher.group(2) == null ? matcher.group(3) : matcher.group(2));
        }
    }

    static DigestClient challenged(Calls calls, URI address, String algorithm) throws Exception {
        HttpResponse<String> response = calls.get(address, "/api/V1/system/serverStatus?auth=digest");
        String challenge = response.headers().allValues("WWW-Authenticate").stream()
                .filter(it -> it.contains("algorithm=" + algorithm + ","))
                .findFirst()
                .orElseThrow();
        return new DigestClient(calls, address, challenge);
    }

    HttpResponse<String> get(String target, int count) throws Exception {
        return calls.send(request(target, parameters("GET", target, "secret", count)));
    }

    HttpRequest.Builder request(String target, Map<String, String> parameters) {
        return Calls.to(address, target).header("Authorization", field(parameters));
    }

    Map<String, String> parameters(String method, String target, String password, int count) throws Exception {
        return parameters(method, target, password, count, "auth", "");
    }

    Map<String, String> parameters(String method, String target, String password, int count, String qop, String body)
            throws Exception {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("username", "service");
        all.put("realm", value("realm"));
        all.put("nonce", value("nonce"));
        all.put("uri", target);
        all.put("algorithm", value("algorithm"));
        all.put("opaque", value("opaque"));
        all.put("qop", qop);
        all.put("nc", String.format("%08x", count));
        all.put("cnonce", "0a4f113b");
        all.put("response", response(all, password, method + ":" + target, body));
        return all;
    }

    /** The proof that the server owes in Authentication-Info. */
    String serverProof(Map<String, String> parameters) throws Exception {
        return response(parameters, "secret", ":" + parameters.get("uri"), "");
    }

    private String response(Map<String, String> all, String password, String a2, String body) throws Exception {
        String secret = hash("service:" + all.get("realm") + ":" + password);
        String what = "auth-int".equals(all.get("qop")) ? a2 + ":" + hash(body) : a2;
        return hash(secret + ":" + all.get("nonce") + ":" + all.get("nc") + ":" + all.get("cnonce") + ":"
                + all.get("qop") + ":" + hash(what));
    }

    private String value(String name) {
        return challenge.getOrDefault(name, "");
    }

    private String hash(String text) throws NoSuchAlgorithmException {
        byte[] digest = MessageDigest.getInstance(value("algorithm")).digest(text.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(digest);
    }

    static String field(Map<String, String> parameters) {
        StringBuilder field = new StringBuilder("Digest ");
        parameters.forEach((name, value) -> {
            boolean bare = name.equals("algorithm") || name.equals("qop") || name.equals("nc");
            field.append(field.length() > 7 ? ", " : "")
                    .append(name)
                    .append('=')
                    .append(bare ? value : '"' + value + '"');
        });
        return field.toString();
    }
}
