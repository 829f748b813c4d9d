package io.github.thinknxkit.samples.benchmark.instant;

import java.net.http.HttpClient.Version;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse.ResponseInfo;

/** The head of an answer. */
record Head(int statusCode, HttpHeaders headers) implements ResponseInfo {

    @Override
    public Version version() {
        return Version.HTTP_1_1;
    }
}
