package io.github.thinknxkit.simulator.http;

import io.github.thinknxkit.simulator.api.Answer;
import io.github.thinknxkit.simulator.fault.Fault.Shape;
import java.math.BigDecimal;
import java.util.HexFormat;
import java.util.Map;

/** Writes answers as JSON: flat objects of texts and numbers, which is all that the document has. */
final class JsonText {

    private final StringBuilder out = new StringBuilder("{");
    private final Shape shape;

    private JsonText(Shape shape) {
        this.shape = shape;
    }

    static String error(String message) {
        JsonText json = new JsonText(Shape.DOCUMENTED);
        json.field("error", message);
        return json.end();
    }

    static String answer(Answer answer, Shape shape) {
        JsonText json = new JsonText(shape);
        for (Map.Entry<String, Object> field : answer.fields().entrySet()) {
            if (shape != Shape.NO_COMMUNICATION_OBJECT || !field.getKey().equals("comm_obj")) {
                json.field(field.getKey(), field.getValue());
            }
        }
        if (shape == Shape.UNKNOWN_FIELDS) {
            json.name("vendor").append("{\"beta\":[true,null,1.5e3]}");
            json.field("note", "\u2603");
        }
        String text = json.end();
        return shape == Shape.TRUNCATED ? text.substring(0, text.length() / 2) : text;
    }

    private void field(String name, Object value) {
        String text = value instanceof Number number ? number(number) : quoted(value.toString());
        boolean array = shape == Shape.ARRAYS && !name.equals("namespace");
        name(name).append(array ? "[" + text + "]" : text);
    }

    private StringBuilder name(String name) {
        return out.append(out.length() > 1 ? "," : "").append(quoted(name)).append(':');
    }

    private String number(Number number) {
        String plain = number instanceof BigDecimal decimal ? plain(decimal) : number.toString();
        return shape == Shape.NUMBERS_AS_STRINGS ? quoted(plain) : plain;
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                quoted.append('\\').append(c);
            } else if (c < 0x20 || Character.isSurrogate(c)) {
                quoted.append("\\u").append(HexFormat.of().toHexDigits(c));
            } else {
                quoted.append(c);
            }
        }
        return quoted.append('"').toString();
    }

    private String end() {
        return out.append('}').toString();
    }
}
