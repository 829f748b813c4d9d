package io.github.thinknxkit.cli.doctor;

/** One thing to look at. Nothing but reads is sent. */
@FunctionalInterface
interface Check {

    /**
     * Looks at it, and tells what it finds.
     *
     * @param examination takes the findings
     * @return whether further checks make sense
     */
    boolean run(Examination examination);
}
