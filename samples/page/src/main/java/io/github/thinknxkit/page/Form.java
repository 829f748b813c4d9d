package io.github.thinknxkit.page;

import io.github.thinknxkit.page.web.FormField;
import java.util.List;
import java.util.Optional;

/**
 * What the browser sent along, in the query of a GET or the body of a POST.
 *
 * @param fields the fields in order
 * @param host the name or address by which the browser called this machine, without a port
 * @param visitor who sent it
 */
public record Form(List<FormField> fields, String host, Visitor visitor) {

    /** Copies the list. */
    public Form {
        fields = List.copyOf(fields);
    }

    /**
     * Returns a field that must be there.
     *
     * @param name its name
     * @return its value, not empty
     */
    public String text(String name) {
        return find(name).orElseThrow(() -> new BadFormException("the field " + name + " is missing"));
    }

    /**
     * Returns a field that may be missing.
     *
     * @param name its name
     * @return its value, or empty if it is missing or empty
     */
    public Optional<String> find(String name) {
        return fields.stream()
                .filter(field -> field.name().equals(name))
                .findFirst()
                .flatMap(FormField::value)
                .filter(value -> !value.isEmpty());
    }

    /**
     * Returns a field that must be a number.
     *
     * @param name its name
     * @param min the least
     * @param max the greatest
     * @return its value
     */
    public int number(String name, int min, int max) {
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

    /**
     * Returns a field that must be one of the constants of an enum.
     *
     * @param name its name
     * @param type the enum
     * @param <E> the enum
     * @return its value
     */
    public <E extends Enum<E>> E constant(String name, Class<E> type) {
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
