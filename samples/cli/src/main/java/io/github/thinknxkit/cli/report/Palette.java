package io.github.thinknxkit.cli.report;

import io.github.thinknxkit.cli.process.ProcessContext;

/** Colours where they can be seen and are wanted. */
public enum Palette {
    /** Text as it is. */
    PLAIN {
        @Override
        String coloured(String code, String text) {
            return text;
        }
    },
    /** Text in colours of the terminal. */
    COLOURED {
        @Override
        String coloured(String code, String text) {
            return "\u001b[" + code + "m" + text + "\u001b[0m";
        }
    };

    abstract String coloured(String code, String text);

    /**
     * Chooses for standard output.
     *
     * @param process the process
     * @return colours if standard output is a terminal that has them, and {@code NO_COLOR} is not set
     */
    public static Palette forOutput(ProcessContext process) {
        return process.terminals().out() && wanted(process) ? COLOURED : PLAIN;
    }

    /**
     * Chooses for standard error.
     *
     * @param process the process
     * @return colours if standard error is a terminal that has them, and {@code NO_COLOR} is not set
     */
    public static Palette forErrors(ProcessContext process) {
        return process.terminals().err() && wanted(process) ? COLOURED : PLAIN;
    }

    private static boolean wanted(ProcessContext process) {
        return process.variable("NO_COLOR").isEmpty()
                && !process.variable("TERM").orElse("").equals("dumb");
    }

    /**
     * Marks what went wrong.
     *
     * @param text the text
     * @return the marked text
     */
    public String bad(String text) {
        return coloured("31", text);
    }

    /**
     * Marks what went well.
     *
     * @param text the text
     * @return the marked text
     */
    public String good(String text) {
        return coloured("32", text);
    }

    /**
     * Marks what deserves attention.
     *
     * @param text the text
     * @return the marked text
     */
    public String notable(String text) {
        return coloured("33", text);
    }

    /**
     * Marks what the rest is about.
     *
     * @param text the text
     * @return the marked text
     */
    public String strong(String text) {
        return coloured("1", text);
    }

    /**
     * Marks what is said in passing.
     *
     * @param text the text
     * @return the marked text
     */
    public String faint(String text) {
        return coloured("2", text);
    }
}
