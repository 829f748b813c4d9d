package io.github.thinknxkit.samples.villa;

import io.github.thinknxkit.call.Request;
import java.util.HexFormat;

/**
 * A value for a group address, as a request, and the bytes that its datapoint type demands (KNX 3/7/2).
 *
 * @param request the request
 * @param bytes the payload in hexadecimal digits; one shorter than a byte stands in the low bits
 */
record Sample(Request<?> request, String bytes) {

    static Sample of(Request<?> request, int octet) {
        return new Sample(request, HexFormat.of().toHexDigits((byte) octet));
    }
}
