package io.github.thinknxkit.matrix;

import static io.github.thinknxkit.matrix.Expected.refused;
import static io.github.thinknxkit.matrix.Expected.success;
import static io.github.thinknxkit.matrix.Expected.uncertain;
import static io.github.thinknxkit.matrix.Expected.unreadable;

import io.github.thinknxkit.error.NotFoundException;
import io.github.thinknxkit.error.RejectedException;
import io.github.thinknxkit.matrix.Fault.Act;
import io.github.thinknxkit.matrix.Fault.Stage;
import io.github.thinknxkit.matrix.Fault.Trait;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/** The server answers with status 200, and with a body that is no good, or looks so. */
final class AnswerFaults {

    private static final String NO_WHOLE = "should have a whole number in the field \"status\"";
    private static final String CHUNK = "2000\r\n" + " ".repeat(0x2000) + "\r\n";

    private AnswerFaults() {}

    static List<Fault> all() {
        return List.of(
                fine("an answer with a byte order mark", "\uFEFF{\"status\":1}"),
                fine("an answer with fields that are not documented", "{\"status\":1,\"more\":{\"a\":[1,{}]}}"),
                fine("an answer that lacks a comma", "{\"namespace\":\"power\"\n\"status\":1}"),
                fine("a number as text", "{\"status\":\"1\"}"),
                fine("a number in an array", "{\"status\":[1]}"),
                fine("a number with a fraction of zero", "{\"status\":1.0}"),
                fine("a field twice that nobody asks for, deep inside", "{\"status\":1,\"more\":{\"a\":1,\"a\":2}}"),
                bad("no body", "", "is empty"),
                bad("nothing but white space", " \r\n\t", "is empty"),
                bad("a page of HTML", "<!DOCTYPE html><html></html>", "is HTML or XML"),
                bad("a document of XML", "<?xml version=\"1.0\"?><status>1</status>", "is HTML or XML"),
                bad("plain text", "status=1", "is not JSON"),
                bad("JSON with other quotes", "{'status':1}", "is not JSON"),
                bad("JSON with a comment", "/* well */ {\"status\":1}", "is not JSON"),
                bad("JSON with a comma too many", "{\"status\":1,}", "is not JSON"),
                bad("half of its JSON", "{\"status\":", "ends in the middle of its JSON"),
                bad("more after its JSON", "{\"status\":1}x", ""),
                bad("two objects", "{\"status\":1}{\"status\":2}", "goes on after its JSON object"),
                bad("an array", "[{\"status\":1}]", "is JSON, but no object"),
                bad("a text", "\"status\"", "is JSON, but no object"),
                bad("a number", "1", "is JSON, but no object"),
                bad("null", "null", "is JSON, but no object"),
                bad("a field twice", "{\"status\":1,\"status\":2}", "has a field twice"),
                bad(
                        "JSON that is nested a hundred thousand deep",
                        "{\"status\":" + "[".repeat(100_000),
                        "unreasonable"),
                bad("objects that are nested a hundred thousand deep", "{\"a\":".repeat(100_000), "unreasonable"),
                bad("a hundred thousand values", "{\"a\":[" + "1,".repeat(100_000) + "1]}", "unreasonable"),
                bad("a number of a thousand digits", "{\"status\":" + "1".repeat(1_000) + "}", ""),
                bad("a number with an exponent of millions", "{\"status\":1e999999999}", NO_WHOLE),
                bad("no status", "{}", "lacks the field \"status\""),
                bad("null as status", "{\"status\":null}", NO_WHOLE),
                bad("an object as status", "{\"status\":{}}", NO_WHOLE),
                bad("an empty array as status", "{\"status\":[]}", NO_WHOLE),
                bad("two values as status", "{\"status\":[1,2]}", NO_WHOLE),
                bad("a word as status", "{\"status\":\"on fire\"}", NO_WHOLE),
                bad("a truth as status", "{\"status\":true}", NO_WHOLE),
                bad("a fraction as status", "{\"status\":0.5}", NO_WHOLE),
                bad("a status beyond 32 bits", "{\"status\":4294967297}", NO_WHOLE),
                bytes("UTF-16", FaultyServer.WELL.getBytes(StandardCharsets.UTF_16LE), ""),
                bytes("ISO-8859-1", "{\"s\":\"\u00E9\"}".getBytes(StandardCharsets.ISO_8859_1), "is not UTF-8"),
                bytes("gzip", gzip(FaultyServer.WELL), "is compressed (gzip)", "Content-Encoding: gzip"),
                bytes("gzip without saying so", gzip(FaultyServer.WELL), "is compressed (gzip)"),
                bytes("another compression", new byte[] {0x1B, 0x0B, 0, (byte) 0xF8}, "", "Content-Encoding: br"),
                fault("answers with more than the connection allows", unreadable("larger than"), strike -> {
                    strike.answer(200, " ".repeat(2 << 20) + FaultyServer.WELL);
                }),
                fault("answers without end, in chunks", unreadable("larger than"), strike -> {
                    strike.send("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n");
                    while (true) {
                        strike.send(CHUNK);
                    }
                }),
                fault("answers without end or length", unreadable("larger than"), strike -> {
                    strike.send("HTTP/1.1 200 OK\r\n\r\n");
                    while (true) {
                        strike.send(CHUNK);
                    }
                }),
                error("that the device is not found", "device not found", refused(NotFoundException.class, "(200")),
                error("that parameters are wrong", "params errors", refused(RejectedException.class, "params errors")),
                error("that it is impossible", "impossible to execute", refused(RejectedException.class, "impossible")),
                error(
                        "an error that is not documented",
                        "fuse blown",
                        uncertain(RejectedException.class, "fuse blown")));
    }

    private static Fault error(String what, String text, Expected expected) {
        Fault fault = fault("says with status 200 " + what, expected, strike -> {
            strike.answer(200, "{\"error\":\"" + text + "\"}");
        });
        return what.startsWith("that") ? fault.with(Trait.REFUSES) : fault;
    }

    private static Fault fine(String what, String body) {
        return fault("answers with " + what, success(), strike -> strike.answer(200, body));
    }

    private static Fault bad(String what, String body, String says) {
        return fault("answers with " + what, unreadable(says), strike -> strike.answer(200, body));
    }

    private static Fault bytes(String what, byte[] body, String says, String... fields) {
        return fault("answers in " + what, unreadable(says), strike -> {
            String head = "HTTP/1.1 200 OK\r\n"
                    + String.join(
                            "",
                            List.of(fields).stream()
                                    .map(field -> field + "\r\n")
                                    .toList());
            strike.send(head + "Content-Length: " + body.length + "\r\n\r\n");
            strike.peer().sendBytes(body);
        });
    }

    private static Fault fault(String what, Expected expected, Act act) {
        return Fault.of("The server " + what, Stage.ADMITTED, expected, act);
    }

    private static byte[] gzip(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream compressed = new GZIPOutputStream(bytes)) {
            compressed.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new IllegalStateException("memory took no bytes", e);
        }
        return bytes.toByteArray();
    }
}
