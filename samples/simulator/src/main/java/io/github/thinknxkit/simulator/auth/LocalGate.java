package io.github.thinknxkit.simulator.auth;

import io.github.thinknxkit.page.web.FormField;
import io.github.thinknxkit.simulator.time.Timeline;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The gate of the local port. The parameter {@code auth} says which scheme the caller wants; without it, whichever the
 * {@code Authorization} field names is taken, and a challenge offers all.
 */
public final class LocalGate implements Gate {

    private static final String REALM = "Thinknx";
    private static final String BASIC = "Basic";
    private static final Set<String> CREDENTIAL_FIELDS = Set.of("user", "pass");

    private final List<Account> accounts;
    private final DigestScheme digest;

    /**
     * Creates a gate.
     *
     * @param accounts who may call
     * @param policy what is offered for Digest
     * @param timeline the time in which nonces age
     */
    public LocalGate(List<Account> accounts, DigestPolicy policy, Timeline timeline) {
        this.accounts = List.copyOf(accounts);
        this.digest = new DigestScheme(REALM, policy, accounts, timeline);
    }

    /** Forgets all nonces, as a restart does. */
    public void forgetNonces() {
        digest.forgetNonces();
    }

    @Override
    public Verdict judge(Call call) {
        List<String> auth = values(call.fields(), "auth");
        if (auth.size() > 1 || call.authorization().size() > 1) {
            return new Verdict.Malformed();
        }
        List<FormField> rest = without(call.fields(), Set.of("auth"));
        if (auth.isEmpty()) {
            return byHeader(call, rest, Wanted.ANY);
        }
        return switch (auth.get(0)) {
            case "basic" -> basic(call, rest);
            case "digest" -> byHeader(call, rest, Wanted.DIGEST);
            default -> new Verdict.Malformed();
        };
    }

    private enum Wanted {
        ANY,
        BASIC,
        DIGEST
    }

    private Verdict basic(Call call, List<FormField> fields) {
        List<String> users = values(fields, "user");
        List<String> passwords = values(fields, "pass");
        if (users.isEmpty() && passwords.isEmpty()) {
            return byHeader(call, fields, Wanted.BASIC);
        }
        if (users.size() != 1 || passwords.size() != 1) {
            return new Verdict.Malformed();
        }
        return known(users.get(0), passwords.get(0), Scheme.QUERY, without(fields, CREDENTIAL_FIELDS));
    }

    private Verdict byHeader(Call call, List<FormField> rest, Wanted wanted) {
        if (call.authorization().isEmpty()) {
            return challenge(wanted);
        }
        String field = call.authorization().get(0).trim();
        int space = field.indexOf(' ');
        String scheme = space < 0 ? field : field.substring(0, space);
        String value = space < 0 ? "" : field.substring(space + 1).trim();
        if (wanted != Wanted.BASIC && scheme.equalsIgnoreCase(DigestScheme.NAME)) {
            return digest.judge(call, value, rest);
        }
        if (wanted != Wanted.DIGEST && scheme.equalsIgnoreCase(BASIC)) {
            return basicHeader(value, rest);
        }
        return challenge(wanted);
    }

    private Verdict basicHeader(String encoded, List<FormField> rest) {
        Optional<String> pair = decoded(encoded);
        int colon = pair.map(it -> it.indexOf(':')).orElse(-1);
        if (colon < 0) {
            return new Verdict.Malformed();
        }
        String text = pair.orElseThrow();
        return known(text.substring(0, colon), text.substring(colon + 1), Scheme.BASIC, rest);
    }

    private static Optional<String> decoded(String base64) {
        try {
            return Optional.of(new String(Base64.getDecoder().decode(base64), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private Verdict known(String user, String password, Scheme scheme, List<FormField> rest) {
        for (Account account : accounts) {
            if (account.matches(user, password)) {
                return new Verdict.Granted(scheme, rest, answer -> Optional.empty());
            }
        }
        return new Verdict.Forbidden();
    }

    private Verdict challenge(Wanted wanted) {
        List<String> challenges = new ArrayList<>();
        if (wanted != Wanted.BASIC) {
            challenges.addAll(digest.challenges(DigestScheme.Stale.NO));
        }
        if (wanted != Wanted.DIGEST) {
            challenges.add(BASIC + " realm=\"" + REALM + "\", charset=\"UTF-8\"");
        }
        return new Verdict.Challenged(challenges);
    }

    private static List<String> values(List<FormField> fields, String name) {
        return fields.stream()
                .filter(field -> field.name().equals(name))
                .map(field -> field.value().orElse(""))
                .collect(Collectors.toList());
    }

    private static List<FormField> without(List<FormField> fields, Set<String> names) {
        return fields.stream().filter(field -> !names.contains(field.name())).collect(Collectors.toList());
    }
}
