package io.github.thinknxkit.page;

import io.github.thinknxkit.page.call.Way;

/**
 * A call of the API that a visitor wants to be sent, as a client would make it that was given the URL which the page shows.
 *
 * @param visitor who wants it
 * @param way where it goes, and with which credentials
 * @param operation what follows {@code api/V1/}
 * @param query the encoded parameters, perhaps none
 * @param body a form to be posted, or empty for a GET
 * @param isConfirmed whether the visitor confirmed that a protected device is meant
 */
public record AskedCall(Visitor visitor, Way way, String operation, String query, String body, boolean isConfirmed) {}
