package io.github.thinknxkit.site.reference;

import io.github.thinknxkit.site.page.Page.Link;
import io.github.thinknxkit.spec.model.Operation;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Where the pages of operations are. Other documents link to them, so that they stay where they are. */
public final class OperationPaths {

    /** The page that lists all operations. */
    public static final String INDEX = "operations/index.html";

    /** The page on what all calls have in common. */
    public static final String CALLS = "operations/calls.html";

    private OperationPaths() {}

    /**
     * Returns where the page of an operation is.
     *
     * @param operation the operation
     * @return its name below {@code operations/}; characters that mean something in a path or URL become underscores
     */
    public static String of(Operation operation) {
        return Arrays.stream(operation.name().text().split("/", -1))
                .map(segment -> segment.replaceAll("[^A-Za-z0-9_-]", "_"))
                .collect(Collectors.joining("/", "operations/", ".html"));
    }

    static Link link(Operation operation) {
        return new Link(of(operation), operation.name().text());
    }
}
