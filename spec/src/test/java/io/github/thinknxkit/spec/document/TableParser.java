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
        List<DocumentValue> parameters = parameters();
        String content = table.text("Success Response Content");
        List<String> objects = all(OBJECT, content, MatchResult::group);
        if (objects.isEmpty()
                || objects.size() > 2
                || !table.text("Data Params").equals("not required")) {
            throw new IllegalStateException("'" + table.title() + "' has " + objects.size() + " samples: " + content);
        }
        Map<String, String> requested = parameters.stream()
                .map(DocumentValue::meanings)
                .filter(meanings -> !meanings.isEmpty())
                .findFirst()
                .orElse(Map.of());
        List<List<DocumentValue>> samples = new ArrayList<>();
        for (String object : objects) {
            samples.add(fields(object, content.substring(content.lastIndexOf('}') + 1), requested));
        }
        return new DocumentOperation(
                table.title(),
                table.section(),
                table.text("URL"),
                parameters,
                bolds.stream().anyMatch(bold -> bold.text().equals("fb")),
                namespace(objects.get(0)),
                samples.get(0),
                samples.size() == 2 ? samples.get(1) : List.of(),
                all(STATUS, table.text("Error Response Code"), match -> Integer.valueOf(match.group())),
                all(ERROR, table.text("Error Response Content"), match -> match.group(1)),
                table.text("Example"));
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

    private static List<DocumentValue> fields(String object, String text, Map<String, String> requested) {
        List<DocumentValue> fields = new ArrayList<>();
        for (MatchResult member : all(MEMBER, object, match -> match)) {
            String explained = member.group(1).equals("status") ? text : "";
            DocumentValue field = DocumentValue.of(member.group(1), member.group(2), explained);
            fields.add(explained.contains("same as the ones of the request") ? field.meaning(requested) : field);
        }
        return fields;
    }

    private String namespace(String object) {
        List<String> names = all(Pattern.compile("\"namespace\" : \"([^\"]*)\""), object, match -> match.group(1));
        if (names.size() != 1) {
            throw new IllegalStateException("'" + table.title() + "' has no namespace: " + object);
        }
        return names.get(0);
    }

    private static <T> List<T> all(Pattern pattern, String text, Function<MatchResult, T> part) {
        return pattern.matcher(text).results().map(part).toList();
    }
}
