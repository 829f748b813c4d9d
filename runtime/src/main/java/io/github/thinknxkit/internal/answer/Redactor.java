package io.github.thinknxkit.internal.answer;

import io.github.thinknxkit.connection.Endpoint;
import io.github.thinknxkit.connection.Secret;
import io.github.thinknxkit.internal.text.PercentEncoder;
import io.github.thinknxkit.internal.text.VisibleText;
import java.net.URLEncoder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Takes a connection's secrets out of text that came from outside: servers echo what they were sent. */
public final class Redactor {

    /** What stands for a secret in all text that is shown. */
    public static final String MASK = "[redacted]";

    private static final String LEFT_OUT = "[left out: it may hold a secret]";

    /** Masking a shorter secret wherever its characters stand would give it away. */
    private static final int MASKABLE = 4;

    private final Supplier<List<Endpoint>> endpoints;

    /**
     * Creates a redactor.
     *
     * @param endpoints hold the secrets that the server was sent lately, and are looked at only when a text is to be cleaned
     */
    public Redactor(Supplier<List<Endpoint>> endpoints) {
        this.endpoints = endpoints;
    }

    /**
     * Returns a server's text without secrets.
     *
     * @return the text, with each secret masked, or a note in its place if that is not possible or it looks like the echo
     *     of an authorization
     */
    public String clean(String text) {
        return looksLikeAuthorization(text) ? LEFT_OUT : mask(text).orElse(LEFT_OUT);
    }

    /** Returns a text with each secret masked, or empty if one cannot be masked. */
    private Optional<String> mask(String text) {
        String cleaned = text;
        Set<String> spellings = spellings();
        for (String secret : spellings) {
            if (isTold(secret) && cleaned.contains(secret)) {
                return Optional.empty();
            }
            cleaned = cleaned.replace(secret, MASK);
        }
        return holdsAny(spellings, cleaned) ? Optional.empty() : Optional.of(cleaned);
    }

    /** Whether the words around a mask would tell what is behind it: "wrong user or [redacted]". */
    private static boolean isTold(String secret) {
        return secret.length() < MASKABLE || secret.chars().allMatch(Character::isLetter);
    }

    /** Finds what is spelled in a way that has too many forms to be masked one by one. */
    private static boolean holdsAny(Set<String> secrets, String text) {
        for (String reading : Decoding.readings(text)) {
            for (String secret : secrets) {
                if (reading.contains(secret.toLowerCase(Locale.ROOT))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Returns whether a text holds a secret. */
    public boolean isDirty(String text) {
        return !clean(text).equals(text);
    }

    private static boolean looksLikeAuthorization(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return lower.contains("authorization") || lower.contains("response=") || lower.contains("cnonce=");
    }

    /** The longest come first, so that none is cut by a shorter one inside it. */
    private Set<String> spellings() {
        return endpoints.get().stream()
                .flatMap(endpoint -> spellings(endpoint).stream())
                .sorted(Comparator.comparingInt(String::length).reversed())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Set<String> spellings(Endpoint endpoint) {
        if (endpoint instanceof Endpoint.Local local) {
            Endpoint.Credentials credentials = local.credentials();
            Set<String> spellings = spellings(credentials.password());
            Set<Charset> charsets = new LinkedHashSet<>(List.of(StandardCharsets.UTF_8, StandardCharsets.ISO_8859_1));
            credentials.charset().ifPresent(charsets::add);
            credentials
                    .password()
                    .reveal(password -> addBase64(spellings, credentials.user(), new String(password), charsets));
            return spellings;
        }
        return spellings(endpoint.secret());
    }

    private static Set<String> spellings(Secret secret) {
        return secret.reveal(characters -> {
            String text = new String(characters);
            String encoded = PercentEncoder.encode(text);
            Set<String> spellings = new LinkedHashSet<>();
            spellings.add(encoded);
            spellings.add(lowerEscapes(encoded));
            spellings.add(URLEncoder.encode(text, StandardCharsets.UTF_8));
            spellings.add(text);
            spellings.remove("");
            return spellings;
        });
    }

    private static String lowerEscapes(String encoded) {
        StringBuilder lower = new StringBuilder(encoded);
        for (int i = 0; i < encoded.length(); i++) {
            if (encoded.charAt(i) == '%') {
                lower.setCharAt(i + 1, Character.toLowerCase(encoded.charAt(i + 1)));
                lower.setCharAt(i + 2, Character.toLowerCase(encoded.charAt(i + 2)));
            }
        }
        return lower.toString();
    }

    /** Without padding, so that a text with and one without is found. */
    private static boolean addBase64(Set<String> spellings, String user, String password, Set<Charset> charsets) {
        for (String text : new String[] {user + ":" + password, password}) {
            for (Charset charset : charsets) {
                byte[] bytes = text.getBytes(charset);
                spellings.add(Base64.getEncoder().withoutPadding().encodeToString(bytes));
                spellings.add(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
            }
        }
        return spellings.remove("");
    }

    /** Makes a server's words fit for a message: short, on one line, and without secrets. */
    static final class ServerText {

        private static final int MAX_LENGTH = 200;

        private final Redactor redactor;

        ServerText(Redactor redactor) {
            this.redactor = redactor;
        }

        String clean(String text) {
            // Before and after: what is taken out may be part of a secret, or stand between its parts.
            String once = VisibleText.of(redactor.clean(text));
            return VisibleText.shortened(VisibleText.of(redactor.clean(once)).strip(), MAX_LENGTH);
        }
    }
}
