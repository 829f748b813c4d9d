package io.github.thinknxkit.spec.ets;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** The encodings that exports are met in. */
enum FileEncoding {
    UTF_8("utf-8", StandardCharsets.UTF_8, ""),
    UTF_8_MARKED("utf-8", StandardCharsets.UTF_8, "\uFEFF"),
    UTF_16LE_MARKED("utf-16", StandardCharsets.UTF_16LE, "\uFEFF"),
    UTF_16BE_MARKED("utf-16", StandardCharsets.UTF_16BE, "\uFEFF"),
    UTF_16LE("utf-16", StandardCharsets.UTF_16LE, ""),
    UTF_16BE("utf-16", StandardCharsets.UTF_16BE, ""),
    WINDOWS_1252("windows-1252", Charset.forName("windows-1252"), "");

    private final String declared;
    private final Charset charset;
    private final String mark;

    FileEncoding(String declared, Charset charset, String mark) {
        this.declared = declared;
        this.charset = charset;
        this.mark = mark;
    }

    byte[] write(String text) {
        return (mark + text).getBytes(charset);
    }

    /** The declaration that XML in this encoding starts with. */
    String declaration() {
        return "<?xml version=\"1.0\" encoding=\"" + declared + "\" standalone=\"yes\"?>\n";
    }

    /** Whether XML must declare it. */
    boolean isDeclared() {
        return this == WINDOWS_1252;
    }
}
