package io.github.thinknxkit.page.call;

/** The ways into a server that the document describes: what its URLs end in, and where credentials are. */
public enum Way {
    /** The local port, {@code auth=digest}. */
    DIGEST("auth=digest"),
    /** The local port, {@code auth=basic}. */
    BASIC("auth=basic"),
    /** The local port, {@code auth=basic&user=service&pass=password}: credentials in the URL. */
    QUERY("auth=basic"),
    /** The cloud port, with the key in the path. */
    CLOUD("");

    private final String parameters;

    Way(String parameters) {
        this.parameters = parameters;
    }

    /**
     * Returns the path and query of a call, without the key and without credentials.
     *
     * @param operation what follows {@code api/V1/}
     * @param query the encoded parameters of the operation, perhaps none
     * @return the request target, which begins with a slash
     */
    public String target(String operation, String query) {
        String whole = query.isEmpty() || parameters.isEmpty() ? query + parameters : query + "&" + parameters;
        return "/api/V1/" + operation + (whole.isEmpty() ? "" : "?" + whole);
    }
}
