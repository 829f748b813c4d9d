package io.github.thinknxkit.matrix;

import static io.github.thinknxkit.matrix.Expected.cutOff;
import static io.github.thinknxkit.matrix.Expected.lost;
import static io.github.thinknxkit.matrix.Expected.overtaken;
import static io.github.thinknxkit.matrix.Expected.refused;
import static io.github.thinknxkit.matrix.Expected.silence;
import static io.github.thinknxkit.matrix.Expected.success;
import static io.github.thinknxkit.matrix.Expected.unreadable;

import io.github.thinknxkit.connection.Settings.Method;
import io.github.thinknxkit.error.RejectedException;
import io.github.thinknxkit.matrix.Fault.Act;
import io.github.thinknxkit.matrix.Fault.Stage;
import io.github.thinknxkit.matrix.Fault.Trait;
import java.util.List;

/** The server sends what is hardly HTTP, or seldom seen. */
final class MessageFaults {

    private static final String LINE = "HTTP/1.1 200 OK\r\n";
    private static final String LENGTH = "Content-Length: 12\r\n";
    private static final String END = "\r\n" + FaultyServer.WELL;
    private static final String WELL = LINE + LENGTH + END;
    private static final String CHUNKED = LINE + "Transfer-Encoding: chunked\r\n\r\n";
    private static final String NO_HTTP = "what came back is no HTTP";

    private MessageFaults() {}

    static List<Fault> all() {
        return List.of(
                says("an interim answer (100) before its answer", success(), "HTTP/1.1 100 Continue\r\n\r\n" + WELL),
                says("an interim answer (102) before its answer", success(), "HTTP/1.1 102 Processing\r\n\r\n" + WELL),
                says(
                        "an interim answer (103) before its answer",
                        success(),
                        "HTTP/1.1 103 Early Hints\r\nLink: </a>; rel=preload\r\n\r\n" + WELL),
                garbles(
                        "a thousand interim answers before its answer",
                        success().or(unreadable("")),
                        "HTTP/1.1 102 Processing\r\n\r\n".repeat(1_000) + WELL),
                says(
                        "that it changes to another protocol (101)",
                        unreadable(""),
                        "HTTP/1.1 101 Switching Protocols\r\nConnection: upgrade\r\nUpgrade: h2c\r\n\r\n"),
                ends("an answer of HTTP/1.0", success(), "HTTP/1.0 200 OK\r\n" + LENGTH + END),
                ends("an answer of HTTP/1.0 without a length", success(), "HTTP/1.0 200 OK\r\n" + END),
                ends("an answer without a length", success(), LINE + END),
                ends("half an answer without a length", unreadable("ends in the middle"), LINE + "\r\n{\"status\":"),
                ends("an answer of HTTP/0.9", unreadable(NO_HTTP), FaultyServer.WELL),
                garbles("a greeting of SSH", unreadable(NO_HTTP), "SSH-2.0-OpenSSH_9.6\r\n"),
                garbles("a greeting of SMTP", unreadable(NO_HTTP), "220 mail.invalid ESMTP\r\n"),
                garbles("an answer of RTSP", unreadable(NO_HTTP), "RTSP/1.0 200 OK\r\n" + LENGTH + END),
                garbles("an answer of HTTP/9.9", unreadable(NO_HTTP), "HTTP/9.9 200 OK\r\n" + LENGTH + END),
                garbles("a status that is no number", unreadable(NO_HTTP), "HTTP/1.1 two OK\r\n" + LENGTH + END),
                garbles("a status of two digits", unreadable(NO_HTTP), "HTTP/1.1 20 OK\r\n" + LENGTH + END),
                says(
                        "a status of four digits",
                        success().or(unreadable(NO_HTTP)),
                        "HTTP/1.1 2000 OK\r\n" + LENGTH + END),
                says("no reason behind the status", success(), "HTTP/1.1 200\r\n" + LENGTH + END),
                says("lines that end as on Unix", success(), WELL.replace("\r\n", "\n")),
                garbles("an empty line before its answer", success().or(unreadable(NO_HTTP)), "\r\n" + WELL),
                says("a header field over two lines", success(), LINE + "X: a\r\n b\r\n" + LENGTH + END),
                says("a header line without a colon", success().or(unreadable(NO_HTTP)), LINE + "X\r\n" + LENGTH + END),
                says(
                        "a header field without a name",
                        success().or(unreadable(NO_HTTP)),
                        LINE + ": x\r\n" + LENGTH + END),
                says(
                        "a header field with a zero byte",
                        success().or(unreadable(NO_HTTP)),
                        LINE + "X: \0\r\n" + LENGTH + END),
                says(
                        "ten thousand header fields",
                        success().or(unreadable("")),
                        LINE + "X: y\r\n".repeat(10_000) + LENGTH + END),
                fault("a header without end", unreadable(""), strike -> {
                            strike.send(LINE + "X: ");
                            while (true) {
                                strike.send("x".repeat(8_192));
                            }
                        })
                        .with(Trait.FORGETS_CONNECTION),
                garbles("a length that is no number", unreadable(""), LINE + "Content-Length: long\r\n" + END),
                fault("a negative length, and falls silent", silence().or(unreadable("")), strike -> {
                    strike.send(LINE + "Content-Length: -5\r\n" + END);
                    strike.waitForTheDeadline();
                }),
                garbles(
                        "a length beyond all numbers",
                        unreadable(""),
                        LINE + "Content-Length: " + "9".repeat(30) + "\r\n" + END),
                says("two lengths", success().or(unreadable("")), LINE + LENGTH + "Content-Length: 5\r\n" + END),
                says("too small a length", unreadable("ends in the middle"), LINE + "Content-Length: 5\r\n" + END),
                ends("too great a length", cutOff(), LINE + "Content-Length: 50\r\n" + END),
                fault("too great a length, and falls silent", silence(), strike -> {
                    strike.send(LINE + "Content-Length: 50\r\n" + END);
                    strike.waitForTheDeadline();
                }),
                says(
                        "chunks with extensions and trailers",
                        success(),
                        CHUNKED + "c;x=y\r\n{\"status\":1}\r\n0\r\nX: y\r\n\r\n"),
                says("a chunk whose size is no number", unreadable(""), CHUNKED + "zz\r\n{\"status\":1}\r\n0\r\n\r\n"),
                says("a chunk of negative size", unreadable(""), CHUNKED + "-5\r\n{\"status\":1}\r\n0\r\n\r\n"),
                says(
                        "a chunk beyond all sizes",
                        unreadable(""),
                        CHUNKED + "7fffffffffffffff\r\n{\"status\":1}\r\n0\r\n\r\n"),
                says(
                        "a length and chunks",
                        success().or(unreadable("")),
                        LINE + LENGTH + "Transfer-Encoding: chunked\r\n\r\nc\r\n{\"status\":1}\r\n0\r\n\r\n"),
                says("a body where there is none (204)", unreadable(""), "HTTP/1.1 204 No Content\r\n" + LENGTH + END),
                says("two answers at once", success(), WELL + WELL.replace(":1}", ":6}")),
                says("an answer, and more", success(), WELL + "and more"),
                Fault.of(
                                "The server answers before the request has ended",
                                Stage.HEAD_READ,
                                overtaken(success()),
                                strike -> {
                                    strike.answerWell("Connection: close");
                                    strike.end();
                                })
                        .only(Method.POST),
                Fault.of(
                                "The server refuses before the request has ended (413)",
                                Stage.HEAD_READ,
                                refused(RejectedException.class, "(413)").or(overtaken(lost())),
                                strike -> {
                                    strike.answer(413, "", "Connection: close");
                                    strike.end();
                                })
                        .only(Method.POST)
                        .with(Trait.REFUSES));
    }

    private static Fault says(String what, Expected expected, String text) {
        return fault(what, expected, strike -> strike.send(text));
    }

    private static Fault garbles(String what, Expected expected, String text) {
        return says(what, expected, text).with(Trait.FORGETS_CONNECTION);
    }

    private static Fault ends(String what, Expected expected, String text) {
        return fault(what + ", and ends the connection", expected, strike -> {
            strike.send(text);
            strike.end();
        });
    }

    private static Fault fault(String what, Expected expected, Act act) {
        return Fault.of("The server sends " + what, Stage.ADMITTED, expected, act);
    }
}
