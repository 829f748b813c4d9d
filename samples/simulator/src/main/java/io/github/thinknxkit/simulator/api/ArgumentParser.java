package io.github.thinknxkit.simulator.api;

import io.github.thinknxkit.page.web.FormField;
import io.github.thinknxkit.simulator.knx.GroupAddress;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Holds what came against what an operation takes. As strict as the document allows, to show mistakes of a client. */
final class ArgumentParser {

    /** More digits than any number of the document needs, fewer than cost time. */
    private static final int LONGEST_NUMBER = 40;

    private final Map<String, Parameter> parameters = new HashMap<>();

    ArgumentParser(List<Parameter> parameters) {
        for (Parameter parameter : parameters) {
            this.parameters.put(parameter.name(), parameter);
        }
    }

    Arguments parse(List<FormField> fields) {
        Map<String, String> texts = new HashMap<>();
        for (FormField field : fields) {
            Parameter parameter = parameters.get(field.name());
            if (parameter == null || !accepts(parameter, field)) {
                throw new RefusedException(Refusal.PARAMS_ERRORS);
            }
            if (texts.put(field.name(), field.value().orElse("")) != null) {
                throw new RefusedException(Refusal.PARAMS_ERRORS);
            }
        }
        requireAll(texts);
        return new Arguments(texts);
    }

    private void requireAll(Map<String, String> texts) {
        for (Parameter parameter : parameters.values()) {
            if (parameter.presence() == Parameter.Presence.REQUIRED && !texts.containsKey(parameter.name())) {
                throw new RefusedException(Refusal.PARAMS_ERRORS);
            }
        }
    }

    private static boolean accepts(Parameter parameter, FormField field) {
        String text = field.value().orElse("");
        return switch (parameter.type()) {
            case TEXT -> !text.isEmpty();
            case GROUP -> GroupAddress.parse(text).isPresent();
            case WHOLE -> isNumber(text, Decimals.REFUSED) && inRange(parameter, text);
            case DECIMAL -> isNumber(text, Decimals.ALLOWED) && inRange(parameter, text);
            // A form cannot send a name without an equals sign everywhere: "fb=" is as good as "fb".
            case FLAG -> text.isEmpty();
        };
    }

    private static boolean inRange(Parameter parameter, String text) {
        BigDecimal number = new BigDecimal(text);
        return number.compareTo(parameter.min()) >= 0 && number.compareTo(parameter.max()) <= 0;
    }

    private enum Decimals {
        ALLOWED,
        REFUSED
    }

    /** Plain notation only: digits, a sign if negative, "." as the decimal separator (document, "setvalue"). */
    private static boolean isNumber(String text, Decimals decimals) {
        int start = text.startsWith("-") ? 1 : 0;
        int point = text.indexOf('.');
        int end = point < 0 ? text.length() : point;
        if (text.length() > LONGEST_NUMBER || !areDigits(text, start, end)) {
            return false;
        }
        return point < 0 || (decimals == Decimals.ALLOWED && areDigits(text, point + 1, text.length()));
    }

    private static boolean areDigits(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return from < to;
    }
}
