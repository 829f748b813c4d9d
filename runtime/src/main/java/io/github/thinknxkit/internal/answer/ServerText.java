package io.github.thinknxkit.internal.answer;

/** Makes a server's words fit for a message: short, on one line, and without secrets. */
final class ServerText {

    private static final int MAX_LENGTH = 200;

    private final Redactor redactor;

    ServerText(Redactor redactor) {
        this.redactor = redactor;
    }

    String clean(String text) {
        // Before and after: what is taken out may be part of a secret, or stand between its parts.
        String visible = visible(redactor.clean(visible(redactor.clean(text)))).strip();
        if (visible.length() <= MAX_LENGTH) {
            return visible;
        }
        int end = Character.isHighSurrogate(visible.charAt(MAX_LENGTH - 1)) ? MAX_LENGTH - 1 : MAX_LENGTH;
        return visible.substring(0, end) + "…";
    }

    /** Controls could forge log lines; format characters could turn the text around (bidirectional overrides). */
    private static String visible(String text) {
        StringBuilder visible = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            switch (Character.getType(c)) {
                case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> visible.append(' ');
                case Character.FORMAT, Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED -> {}
                default -> visible.appendCodePoint(c);
            }
        });
        return visible.toString();
    }
}
