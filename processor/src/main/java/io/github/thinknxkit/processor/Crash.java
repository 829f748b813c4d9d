package io.github.thinknxkit.processor;

/** A failure of the processor in words that help to report it. */
final class Crash {

    private static final int FRAMES = 5;

    private Crash() {}

    static String describe(RuntimeException failure) {
        StringBuilder text = new StringBuilder("the processor failed, which is a bug in it; please report this: ");
        text.append(failure);
        StackTraceElement[] frames = failure.getStackTrace();
        for (int i = 0; i < Math.min(FRAMES, frames.length); i++) {
            text.append("\n  at ").append(frames[i]);
        }
        return text.toString();
    }
}
