package io.github.thinknxkit.spec.internal.mistake;

import java.util.Optional;
import java.util.regex.Pattern;

/** Entries one after the other in a line, with commas between them and no braces around them. */
final class SeveralEntriesInALine implements Recogniser {

    private static final String ENTRY = "[\\w-]{1,40}: [^,:]{1,200}";
    private static final Pattern ENTRIES = Pattern.compile(ENTRY + "(?:, " + ENTRY + "){1,20}");

    @Override
    public Optional<Mistake> find(Layout layout) {
        return layout.blocks().stream()
                .filter(line -> line.entry().isPresent() && line.value() == Line.Value.PLAIN)
                .flatMap(line -> mistake(line, line.entry().orElseThrow()).stream())
                .findFirst();
    }

    private static Optional<Mistake> mistake(Line line, Line.Entry entry) {
        if (ENTRIES.matcher(entry.value()).matches()) {
            return Optional.of(new Mistake(
                    entry.start(),
                    "Several entries in one line stand in braces: write "
                            + Quotation.shortened(entry.key() + ": {" + entry.value() + "}") + "."));
        }
        String whole = entry.key() + ": " + entry.value();
        return ENTRIES.matcher(whole).matches()
                ? Optional.of(new Mistake(
                        line.start() + line.column(),
                        "Here stand several entries, " + Quotation.of(whole)
                                + "; write each in a line of its own, without the comma."))
                : Optional.empty();
    }
}
