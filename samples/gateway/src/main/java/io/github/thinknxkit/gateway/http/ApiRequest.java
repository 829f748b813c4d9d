package io.github.thinknxkit.gateway.http;

import io.github.thinknxkit.page.web.FormField;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A request below {@code /KEY/api/V1/}.
 *
 * @param path what follows {@code api/V1/}, such as {@code power} or {@code hooks/3f}; neither begins nor ends with a slash
 * @param fields what the query and a form in the body say, decoded, in order
 * @param header the header fields by their names in lower case, the first of each name
 * @param body the body; empty if it was a form
 */
public record ApiRequest(
        String method, String path, List<FormField> fields, Map<String, String> header, Content body, String caller) {

    /** Copies the collections. */
    public ApiRequest {
        fields = List.copyOf(fields);
        header = Map.copyOf(header);
    }

    /** Finds a header field by its name, in any case. */
    public Optional<String> header(String name) {
        return Optional.ofNullable(header.get(name.toLowerCase(Locale.ROOT)));
    }

    /** Returns method and path, which have no secret. */
    @Override
    public String toString() {
        return method + " " + path;
    }
}
