package io.github.thinknxkit.spec.internal.report;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The names that credentials go by in files: those of secrets, which no problem repeats, and those of the people who have them. */
public final class CredentialNames {

    /** Parts of names of secrets; a hyphen may be missing. */
    private static final List<String> SECRET_PARTS =
            List.of("passw", "passphrase", "passcode", "secret", "token", "credential", "api-key");

    /** Names that mean a secret only if they are the whole name; a hyphen may be missing. */
    private static final List<String> SECRET_NAMES =
            List.of("pass", "pwd", "pw", "pin", "key", "cloud-key", "integration-kit-key");

    private static final List<String> LOGIN_PARTS = List.of("authori", "username");
    private static final List<String> LOGIN_NAMES = List.of("integration-kit", "auth", "user", "login");

    private static final List<String> PARTS = letters(SECRET_PARTS, LOGIN_PARTS);
    private static final Set<String> NAMES = Set.copyOf(letters(SECRET_NAMES, LOGIN_NAMES));

    private static final Pattern SECRETS = Pattern.compile(
            "[\\w-]*(?:" + pattern(SECRET_PARTS) + ")[\\w-]*|(?:[\\w-]*-)?(?:" + pattern(SECRET_NAMES) + ")",
            Pattern.CASE_INSENSITIVE);

    private CredentialNames() {}

    /**
     * Returns whether a name is that of a credential, secret or not.
     *
     * @param letters the letters of the name, lower case
     * @return whether it is
     */
    public static boolean isCredential(String letters) {
        return NAMES.contains(letters) || PARTS.stream().anyMatch(letters::contains);
    }

    /**
     * Returns whether a name is that of a secret, or ends with one behind a hyphen.
     *
     * @param name the name as it is written, of letters, digits, underscores and hyphens
     * @return whether it is
     */
    static boolean isSecret(String name) {
        return SECRETS.matcher(name).matches();
    }

    private static String pattern(List<String> names) {
        return String.join("|", names).replace("-", "-?");
    }

    private static List<String> letters(List<String> secret, List<String> login) {
        return Stream.concat(secret.stream(), login.stream())
                .map(name -> name.replace("-", ""))
                .toList();
    }
}
