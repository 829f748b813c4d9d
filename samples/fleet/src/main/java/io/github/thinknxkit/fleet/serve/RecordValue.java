package io.github.thinknxkit.fleet.serve;

import io.github.thinknxkit.dynamic.error.UsageException;
import io.github.thinknxkit.dynamic.server.ConnectionValue;
import java.util.List;

/**
 * What a record has at a key of a connection.
 *
 * @param key the key
 * @param value what it has
 */
record RecordValue(String key, Object value) implements ConnectionValue {

    @Override
    public String origin() {
        return "the connection's " + key;
    }

    @Override
    public String text() {
        if (value instanceof String text && !text.isEmpty()) {
            return text;
        }
        throw wrong("should be a text");
    }

    @Override
    public String secret() {
        throw wrong("is no place for a secret");
    }

    @Override
    public boolean flag() {
        if (value instanceof Boolean flag) {
            return flag;
        }
        throw wrong("should be true or false");
    }

    @Override
    public List<String> texts() {
        if (value instanceof List<?> list && list.stream().allMatch(String.class::isInstance)) {
            return list.stream().map(String.class::cast).toList();
        }
        throw wrong("should be a list of texts");
    }

    @Override
    public UsageException wrong(String what) {
        return new UsageException(origin() + " " + what);
    }
}
