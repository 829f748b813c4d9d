package io.github.thinknxkit.simulator.page;

import io.github.thinknxkit.simulator.api.FormField;
import io.github.thinknxkit.simulator.api.FormParser;
import io.github.thinknxkit.simulator.api.RefusedException;
import java.util.List;
import java.util.Optional;

/**
 * What the browser sent along, in the query of a GET or the body of a POST.
 *
 * @param fields the fields in order
 * @param host the name or address by which the browser called this machine, without a port
 */
record Form(List<FormField> fields, String host) {

    static Form parse(String text, String host) {
        try {
            return new Form(FormParser.parse(text), host);
        } catch (RefusedException e) {
            throw new BadFormException("the form cannot be read");
        }
    }

    String text(String name) {
        return find(name).orElseThrow(() -> new BadFormException("the field " + name + " is missing"));
    }

    Optional<String> find(String name) {
        return fields.stream()
                .filter(field -> field.name().equals(name))
                .findFirst()
                .flatMap(FormField::value)
                .filter(value -> !value.isEmpty());
    }

    int number(String name, int min, int max) {
        try {
            int number = Integer.parseInt(text(name));
            if (number >= min && number <= max) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Falls through to the message that both mistakes deserve.
        }
        throw new BadFormException("the field " + name + " takes " + min + " to " + max);
    }

    <E extends Enum<E>> E constant(String name, Class<E> type) {
        String text = text(name);
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(text)) {
                return constant;
            }
        }
        throw new BadFormException("the field " + name + " takes one of "
                + List.of(type.getEnumConstants()).toString().replaceAll("[\\[\\]]", ""));
    }
}
