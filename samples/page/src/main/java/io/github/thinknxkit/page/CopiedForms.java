package io.github.thinknxkit.page;

import io.github.thinknxkit.page.call.CommandLineText;
import io.github.thinknxkit.page.call.CurlText;
import io.github.thinknxkit.page.call.JavaText;
import io.github.thinknxkit.page.call.Way;
import io.github.thinknxkit.page.call.WrittenCall;
import io.github.thinknxkit.page.web.FormParser;
import io.github.thinknxkit.page.web.Json;

/** The buttons "curl", "thinknx" and "Java": a call in the words of each. */
final class CopiedForms {

    private final ShownServer server;

    CopiedForms(ShownServer server) {
        this.server = server;
    }

    Json describe(Form form) {
        WrittenCall call = call(form);
        return Json.object()
                .with("curl", CurlText.of(call))
                .with("thinknx", CommandLineText.of(call))
                .with("java", JavaText.of(call));
    }

    private WrittenCall call(Form form) {
        Way way = form.constant("way", Way.class);
        Origins origins = server.origins().seenFrom(form.host());
        String origin = way == Way.CLOUD
                ? origins.cloud()
                : origins.local().orElseThrow(() -> new BadFormException("the local port is not open"));
        String query = form.find("query").orElse("");
        try {
            FormParser.parse(query);
        } catch (IllegalArgumentException e) {
            throw new BadFormException("the query cannot be part of a URL");
        }
        return new WrittenCall(way, origin, form.text("operation"), query, server.trusted());
    }
}
