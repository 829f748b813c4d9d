package io.github.thinknxkit.spec.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads one operation from its table, and throws where the table has something that it does not know. */
final class TableParser {

    private static final Pattern PARAMETER = Pattern.compile("(\\w+)=(.+)");
    private static final Pattern OBJECT = Pattern.compile("\\{[^{}]*\\}");
    private static final Pattern MEMBER = Pattern.compile("\"(\\w+)\"\\s*:\\s*(\\[[^\\]]*\\]|\"[^\"]*\")");
    private static final Pattern ERROR = Pattern.compile("\"error\"\\s*:\\s*\"([^\"]*)\"");
    private static final Pattern STATUS = Pattern.compile("\\b[45]\\d\\d\\b");

    private final DocumentTable table;
    private final List<Markup.Bold> bolds;

    private TableParser(DocumentTable table) {
        this.table = table;
        this.bolds = Markup.bolds(table.html("URL Params"));
    }

    static DocumentOperation parse(DocumentTable table) {
        return new TableParser(table).operation();
    }

    private DocumentOperation operation() {
        requireUsual("Data Params", "not required");
        requireUsual("Success Response Code", "200 (OK)");
        List<DocumentValue> parameters = parameters();
        List<String> samples = samples();
        return new DocumentOperation(
                table.title(),
                table.section(),
                table.text("URL"),
                parameters,
                bolds.stream().anyMatch(bold -> bold.text().equals("fb")),
                namespace(samples.get(0)),
                fields(samples.get(0), parameters),
                samples.size() == 2 ? fields(samples.get(1), parameters) : List.of(),
                all(STATUS, table.text("Error Response Code"), match -> Integer.valueOf(match.group())),
                all(ERROR, table.text("Error Response Content"), match -> match.group(1)),
                table.text("Example"));
    }

    private void requireUsual(String row, String usual) {
        if (!table.text(row).equals(usual)) {
            throw new IllegalStateException("'" + table.title() + "' has another " + row + ": " + table.text(row));
        }
    }

    /** Returns the sample of the answer and, if there is one, of the answer with feedback. */
    private List<String> samples() {
        String content = table.text("Success Response Content");
        List<String> samples = all(OBJECT, content, MatchResult::group);
        if (samples.isEmpty() || samples.size() > 2) {
            throw new IllegalStateException("'" + table.title() + "' has " + samples.size() + " samples: " + content);
        }
        return samples;
    }

    private List<DocumentValue> parameters() {
        List<DocumentValue> parameters = new ArrayList<>();
        for (Markup.Bold bold : bolds) {
            Matcher matcher = PARAMETER.matcher(bold.text());
            if (matcher.matches()) {
                parameters.add(DocumentValue.of(matcher.group(1), matcher.group(2), bold.following()));
            } else if (!bold.text().equals("fb") && !bold.text().equals("Attention:")) {
                throw new IllegalStateException("'" + table.title() + "' has an unknown '" + bold.text() + "'");
            }
        }
        if (parameters.isEmpty() && !table.text("URL Params").equals("not required")) {
            throw new IllegalStateException("'" + table.title() + "' has no parameters that could be read");
        }
        return parameters;
    }

    private List<DocumentValue> fields(String sample, List<DocumentValue> parameters) {
        String content = table.text("Success Response Content");
        String text = content.substring(content.lastIndexOf('}') + 1);
        List<DocumentValue> fields = new ArrayList<>();
        for (MatchResult member : all(MEMBER, sample, match -> match)) {
            String explained = member.group(1).equals("status") ? text : "";
            DocumentValue field = DocumentValue.of(member.group(1), member.group(2), explained);
            boolean asRequested = explained.contains("same as the ones of the request");
            fields.add(asRequested ? field.meaning(requested(parameters)) : field);
        }
        return fields;
    }

    private static Map<String, String> requested(List<DocumentValue> parameters) {
        return parameters.stream()
                .map(DocumentValue::meanings)
                .filter(meanings -> !meanings.isEmpty())
                .findFirst()
                .orElse(Map.of());
    }

    private String namespace(String sample) {
        List<String> names = all(Pattern.compile("\"namespace\" : \"([^\"]*)\""), sample, match -> match.group(1));
        if (names.size() != 1) {
            throw new IllegalStateException("'" + table.title() + "' has no namespace: " + sample);
        }
        return names.get(0);
    }

    private static <T> List<T> all(Pattern pattern, String text, Function<MatchResult, T> part) {
        return pattern.matcher(text).results().map(part).toList();
    }
}
