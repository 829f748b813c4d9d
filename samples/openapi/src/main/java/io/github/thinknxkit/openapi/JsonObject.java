package io.github.thinknxkit.openapi;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** An object of a document, its members in the order in which they were added. */
final class JsonObject {

    private final Map<String, Object> members = new LinkedHashMap<>();

    /** Sets a member: a text, a number, a boolean, a list, or an object. */
    JsonObject with(String name, Object value) {
        members.put(name, value);
        return this;
    }

    /** Sets a member unless it would be an empty text, list or object, which says nothing in a description. */
    JsonObject withAny(String name, Object value) {
        boolean empty = value instanceof String text
                ? text.isEmpty()
                : value instanceof Collection<?> list
                        ? list.isEmpty()
                        : value instanceof JsonObject object && object.members.isEmpty();
        return empty ? this : with(name, value);
    }

    /** Sets all members of another object. */
    JsonObject withAll(JsonObject other) {
        members.putAll(other.members);
        return this;
    }

    Map<String, Object> members() {
        return Collections.unmodifiableMap(members);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof JsonObject object && members.equals(object.members);
    }

    @Override
    public int hashCode() {
        return members.hashCode();
    }

    @Override
    public String toString() {
        return members.toString();
    }
}
