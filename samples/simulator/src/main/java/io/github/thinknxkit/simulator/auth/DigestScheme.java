package io.github.thinknxkit.simulator.auth;

import io.github.thinknxkit.page.web.FormField;
import io.github.thinknxkit.simulator.time.Timeline;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The server's side of Digest (RFC 7616): qop auth and auth-int, MD5 and SHA-256, a nonce for each. */
final class DigestScheme {

    static final String NAME = "Digest";

    private final String realm;
    private final List<DigestAlgorithm> algorithms;
    private final List<Account> accounts;
    private final Timeline timeline;
    private final NonceRegistry nonces;
    private final String opaque = UUID.randomUUID().toString();

    DigestScheme(String realm, DigestPolicy policy, List<Account> accounts, Timeline timeline) {
        this.realm = realm;
        this.algorithms = policy.algorithms();
        this.accounts = List.copyOf(accounts);
        this.timeline = timeline;
        this.nonces = new NonceRegistry(policy.nonceLife());
    }

    /** Whether a client may just take the new nonce and send again. */
    enum Stale {
        YES,
        NO
    }

    List<String> challenges(Stale stale) {
        List<String> challenges = new ArrayList<>();
        for (DigestAlgorithm algorithm : algorithms) {
            challenges.add(NAME + " realm=\"" + realm + "\", nonce=\"" + nonces.issue(algorithm, timeline.now())
                    + "\", opaque=\"" + opaque + "\", algorithm=" + algorithm.token()
                    + ", qop=\"auth, auth-int\", charset=UTF-8" + (stale == Stale.YES ? ", stale=true" : ""));
        }
        return challenges;
    }

    void forgetNonces() {
        nonces.clear();
    }

    Verdict judge(Gate.Call call, String parameters, List<FormField> rest) {
        return AuthorizationParameters.parse(parameters)
                .flatMap(DigestCredentials::of)
                // A uri that is not the request target is a broken client, or someone else's proof: RFC 7616 3.4.6,
                // 400.
                .filter(credentials -> credentials.uri().equals(call.target()))
                .map(credentials -> judge(call, credentials, rest))
                .orElseGet(Verdict.Malformed::new);
    }

    private Verdict judge(Gate.Call call, DigestCredentials credentials, List<FormField> rest) {
        Optional<Nonce> nonce = nonces.find(credentials.nonce());
        if (nonce.isEmpty()) {
            // No "stale" here, as with Tomcat, Jetty, Apache and Undertow after a restart: clients must cope.
            return new Verdict.Challenged(challenges(Stale.NO));
        }
        if (!belongs(credentials, nonce.get())) {
            return new Verdict.Malformed();
        }
        Optional<Account> account =
                accounts.stream().filter(it -> credentials.isOf(it)).findFirst();
        if (account.isEmpty() || !proves(credentials, account.get(), call)) {
            return new Verdict.Forbidden();
        }
        if (nonce.get().isExpired(timeline.now()) || !nonce.get().use(credentials.count())) {
            return new Verdict.Challenged(challenges(Stale.YES));
        }
        return granted(credentials, account.get(), rest);
    }

    /** The values sent with a nonce must come back with it: a client that mixes challenges is broken. */
    private boolean belongs(DigestCredentials credentials, Nonce nonce) {
        return credentials.realm().equals(realm)
                && credentials.opaque().equals(opaque)
                && credentials.algorithm() == nonce.algorithm();
    }

    private static boolean proves(DigestCredentials credentials, Account account, Gate.Call call) {
        String a2 = call.method() + ":" + call.target();
        byte[] body = call.body().getBytes(StandardCharsets.ISO_8859_1);
        return Account.same(credentials.proof(account, a2, body), credentials.response());
    }

    private static Verdict granted(DigestCredentials credentials, Account account, List<FormField> rest) {
        return new Verdict.Granted(credentials.algorithm().scheme(), rest, answer -> {
            String proof = credentials.proof(account, ":" + credentials.uri(), answer);
            return Optional.of("rspauth=\"" + proof + "\", cnonce=\"" + escaped(credentials.cnonce()) + "\", nc="
                    + HexFormat.of().toHexDigits(credentials.count(), 8) + ", qop=" + credentials.qop());
        });
    }

    static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("\"", "\\\"");
    }
}
