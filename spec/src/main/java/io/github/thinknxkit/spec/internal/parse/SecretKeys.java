package io.github.thinknxkit.spec.internal.parse;

import io.github.thinknxkit.spec.internal.mistake.Quotation;
import io.github.thinknxkit.spec.internal.report.CredentialNames;
import io.github.thinknxkit.spec.internal.report.Problems;
import io.github.thinknxkit.spec.internal.yaml.YamlEntry;
import io.github.thinknxkit.spec.internal.yaml.YamlMapping;
import io.github.thinknxkit.spec.internal.yaml.YamlNode;
import io.github.thinknxkit.spec.internal.yaml.YamlScalar;
import io.github.thinknxkit.spec.problem.ProblemCode;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Refuses credentials and the addresses of servers, which a file that goes into programs and repositories must not hold; never
 * repeats one.
 */
final class SecretKeys {

    /** Names that mean the address of a server. */
    private static final Set<String> ADDRESSES =
            Set.of("url", "uri", "host", "hostname", "ip", "ipaddress", "server", "port", "cloud", "baseurl");

    /** {@code http://user:password@host}, and the credentials that the document puts into a query. */
    private static final Pattern IN_URL = Pattern.compile("//[^/\\s]*@|[?&](user|pass)=", Pattern.CASE_INSENSITIVE);

    private static final String REMEDY =
            " A plant file holds no addresses of servers and no credentials, since it is compiled into programs; give them to"
                    + " the connection, or write them into a profile.";

    private final Problems problems;

    SecretKeys(Problems problems) {
        this.problems = problems;
    }

    /** Returns the mapping without the entries that are refused; another node as it is. */
    YamlNode without(YamlNode node) {
        if (!(node instanceof YamlMapping mapping)) {
            return node;
        }
        List<YamlEntry> clean = mapping.entries().stream().filter(this::isClean).toList();
        return mapping.with(clean);
    }

    private boolean isClean(YamlEntry entry) {
        String key = entry.key().text();
        String letters = key.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
        boolean secret = CredentialNames.isCredential(letters);
        boolean address = ADDRESSES.contains(letters);
        if (secret || address) {
            String what = secret ? "' looks like a credential." : "' is about a server.";
            problems.report(
                    ProblemCode.PLANT_SECRET, entry.key().place(), "'" + Quotation.shortened(key) + what + REMEDY);
        }
        return !secret && !address;
    }

    /** Reports a reference with credentials in it. */
    void refuseIn(YamlScalar reference) {
        if (IN_URL.matcher(reference.text()).find()) {
            problems.report(
                    ProblemCode.PLANT_SECRET,
                    reference.place(),
                    "This address of a file has credentials in it." + REMEDY);
        }
    }
}
