package io.github.thinknxkit.cli.doctor;

import io.github.thinknxkit.dynamic.text.ShownText;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a server offers for authentication, in words. */
final class Challenges {

    private static final Pattern SCHEME =
            Pattern.compile("(?i)(?:^|,)\\s*(Digest|Basic|Bearer|Negotiate|NTLM)(?=\\s|$)");
    private static final Pattern ALGORITHM = Pattern.compile("(?i)[\\s,]algorithm\\s*=\\s*\"?([A-Za-z0-9-]+)");
    private static final Pattern PROTECTION = Pattern.compile("(?i)[\\s,]qop\\s*=\\s*(?:\"([^\"]*)\"|([A-Za-z-]+))");

    private Challenges() {}

    /** Each challenge in a few words, such as {@code Digest SHA-256 (qop auth)}, without doubles. */
    static Set<String> describe(List<String> fields) {
        Set<String> described = new LinkedHashSet<>();
        for (String field : fields) {
            split(field).forEach(challenge -> described.add(ShownText.clean(described(challenge))));
        }
        return described;
    }

    private static List<String> split(String field) {
        List<Integer> starts = new ArrayList<>();
        Matcher scheme = SCHEME.matcher(field);
        while (scheme.find()) {
            starts.add(scheme.start(1));
        }
        List<String> challenges = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            int end = i + 1 < starts.size() ? starts.get(i + 1) : field.length();
            challenges.add(field.substring(starts.get(i), end));
        }
        return challenges;
    }

    private static String described(String challenge) {
        String scheme = challenge.split("\\s", 2)[0];
        if (!scheme.toLowerCase(Locale.ROOT).equals("digest")) {
            return scheme;
        }
        Matcher algorithm = ALGORITHM.matcher(challenge);
        Matcher protection = PROTECTION.matcher(challenge);
        // Without an algorithm MD5 is meant, and without qop the form of RFC 2069.
        String name = algorithm.find() ? algorithm.group(1) : "MD5";
        if (!protection.find()) {
            return scheme + " " + name + " (RFC 2069)";
        }
        String qop = protection.group(1) == null ? protection.group(2) : protection.group(1);
        return scheme + " " + name + " (qop " + qop + ")";
    }
}
