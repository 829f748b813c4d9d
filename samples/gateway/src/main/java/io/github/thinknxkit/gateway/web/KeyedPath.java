package io.github.thinknxkit.gateway.web;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A path of the API. Nothing in it is decoded or put right: there is one way to write each, so that what one part of the gateway
 * checks is what another does.
 */
record KeyedPath(String key, String rest) {

    private static final Pattern PATH =
            Pattern.compile("/([A-Za-z0-9_-]{1,128})/api/[Vv]1/([A-Za-z0-9_-]{1,64}(?:/[A-Za-z0-9_-]{1,64}){0,3})");

    static Optional<KeyedPath> of(String path) {
        Matcher matcher = PATH.matcher(path);
        return matcher.matches() ? Optional.of(new KeyedPath(matcher.group(1), matcher.group(2))) : Optional.empty();
    }

    /** Returns the path without the key. */
    @Override
    public String toString() {
        return "/KEY/api/V1/" + rest;
    }
}
