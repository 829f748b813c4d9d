package io.github.thinknxkit.spec.internal.parse;

import io.github.thinknxkit.spec.internal.mistake.Quotation;
import io.github.thinknxkit.spec.internal.report.Problems;
import io.github.thinknxkit.spec.internal.yaml.YamlMapping;
import io.github.thinknxkit.spec.internal.yaml.YamlNode;
import io.github.thinknxkit.spec.internal.yaml.YamlScalar;
import io.github.thinknxkit.spec.internal.yaml.YamlSequence;
import io.github.thinknxkit.spec.internal.yaml.YamlUnreadable;
import io.github.thinknxkit.spec.problem.ProblemCode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Refuses files that are something else, which are not looked at: every key of them could be right there. */
final class FormatCheck {

    private static final String FORMAT = "1";
    private static final int MANY = 4;

    private final Problems problems;
    private final FileForm form;
    private final Keys keys;

    FormatCheck(Problems problems, FileForm form, Keys keys) {
        this.problems = problems;
        this.form = form;
        this.keys = keys;
    }

    /** Reports a file of another form or format, and returns whether it is one. A missing format is a missing key. */
    boolean refuses(YamlNode root) {
        if (!(root instanceof YamlMapping mapping)) {
            if (!(root instanceof YamlUnreadable)) {
                problems.report(ProblemCode.WRONG_KIND, root.place(), whatItIs(root) + expected());
            }
            return true;
        }
        Optional<YamlScalar> format = NodeKinds.scalarIn(root, "format")
                .filter(scalar -> !scalar.text().equals(FORMAT));
        if (format.isPresent()) {
            String message = "Format " + Quotation.of(format.get().text())
                    + " is not known to this version; write format: " + FORMAT + ".";
            problems.report(ProblemCode.FORMAT_VERSION, format.get().place(), message);
            return true;
        }
        Optional<String> other = other(mapping);
        other.ifPresent(what -> problems.report(ProblemCode.OTHER_FILE, mapping.place(), what + expected()));
        return other.isPresent();
    }

    private static String whatItIs(YamlNode root) {
        if (root instanceof YamlSequence) {
            return "The file is a list";
        }
        String text = root instanceof YamlScalar scalar ? scalar.text() : "";
        // Not quoted: a file that is one word may well be a password file.
        return text.isEmpty() ? "The file is empty" : "The file is a text without keys";
    }

    private String expected() {
        return "; expected " + form.title() + ", which has the keys " + String.join(", ", keys.all())
                + ", each at the beginning of a line.";
    }

    /** Says what a file is that has nothing of this form; empty if it has. */
    private Optional<String> other(YamlMapping root) {
        List<String> names =
                root.entries().stream().map(entry -> entry.key().text()).toList();
        if (root.inBraces() && root.complete() && !names.containsAll(keys.required())) {
            return Optional.of("The file is in braces, as JSON is");
        }
        boolean ours = names.isEmpty() || names.stream().anyMatch(form::isMarkedBy);
        if (ours) {
            return Optional.empty();
        }
        Optional<FileForm> known = Stream.of(FileForm.SPEC, FileForm.PLANT)
                .filter(it -> names.stream().anyMatch(it::isMarkedBy))
                .findFirst()
                .or(() -> hasProfiles(root) ? Optional.of(FileForm.PROFILES) : Optional.empty());
        if (known.isPresent()) {
            return Optional.of("This is " + known.get().title());
        }
        boolean foreign = names.stream()
                .noneMatch(name -> name.equals("format") || (keys.all().contains(name) && !name.equals("services")));
        String shown = names.stream().limit(MANY).map(Quotation::of).collect(Collectors.joining(", "));
        return foreign ? Optional.of("The file has other keys, such as " + shown) : Optional.empty();
    }

    private static boolean hasProfiles(YamlMapping root) {
        return root.entries().stream()
                .filter(entry -> entry.value() instanceof YamlMapping)
                .flatMap(entry -> ((YamlMapping) entry.value()).entries().stream())
                .anyMatch(entry -> FileForm.PROFILES.isMarkedBy(entry.key().text()));
    }
}
