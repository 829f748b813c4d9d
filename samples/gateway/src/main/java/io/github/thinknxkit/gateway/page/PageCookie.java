package io.github.thinknxkit.gateway.page;

import java.util.List;
import org.eclipse.jetty.http.HttpCookie;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;

/** The cookie with the session's token. By its name, browsers take it over https only, from this host, and send it nowhere else. */
final class PageCookie {

    private static final String NAME = "__Host-thinknx";
    private static final String RULES = "; Path=/; Secure; HttpOnly; SameSite=Strict";

    private PageCookie() {}

    /** Returns what the browser presents: none, or more than one if somebody else set one, too. */
    static List<String> of(Request request) {
        return Request.getCookies(request).stream()
                .filter(cookie -> cookie.getName().equals(NAME))
                .map(HttpCookie::getValue)
                .toList();
    }

    static void set(Response response, String token) {
        response.getHeaders().add(HttpHeader.SET_COOKIE, NAME + "=" + token + RULES);
    }

    static void clear(Response response) {
        response.getHeaders().add(HttpHeader.SET_COOKIE, NAME + "=" + RULES + "; Max-Age=0");
    }
}
