package io.github.thinknxkit.bridge.discovery;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What Home Assistant shows of a device: its name, the area that is suggested, its kind and its GUID. */
record DeviceCard(String name, Optional<String> area, String model, Optional<String> serial) {

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");

    /** With the area, since there is a ceiling light in each of them. Empty for names in other letters than Latin ones. */
    Optional<String> entityId(Component part) {
        String words = area.map(room -> room + " ").orElse("")
                + name
                + part.name().map(own -> " " + own).orElse("");
        String plain = ACCENTS.matcher(Normalizer.normalize(words, Normalizer.Form.NFKD))
                .replaceAll("");
        String id =
                OTHERS.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll("_").replaceAll("^_|_$", "");
        return plain.chars().anyMatch(letter -> Character.isLetter(letter) && letter > 'z') || id.isEmpty()
                ? Optional.empty()
                : Optional.of(part.platform() + "." + id);
    }
}
