package io.github.thinknxkit.cli.doctor;

import io.github.thinknxkit.cli.doctor.Finding.Verdict;
import io.github.thinknxkit.connection.Quirks;
import io.github.thinknxkit.dynamic.server.ConnectionSettings;
import java.util.function.Consumer;

/** What is known of a connection so far. Findings are told as they come; the first problem decides the exit status. */
final class Examination {

    private final Consumer<Finding> told;
    private ConnectionSettings settings;
    private int status;
    private boolean digestAsked;

    Examination(ConnectionSettings settings, Consumer<Finding> told) {
        this.settings = settings;
        this.told = told;
    }

    void ok(String check, String found) {
        told.accept(new Finding(check, Verdict.OK, found, ""));
    }

    void note(String check, String found, String advice) {
        told.accept(new Finding(check, Verdict.NOTE, found, advice));
    }

    void skipped(String check, String why) {
        told.accept(new Finding(check, Verdict.SKIPPED, why, ""));
    }

    /** Reports a problem; returns false, for a check to end the examination with. */
    boolean problem(String check, String found, String advice, int problemStatus) {
        told.accept(new Finding(check, Verdict.PROBLEM, found, advice));
        status = status == 0 ? problemStatus : status;
        return false;
    }

    /** The settings with the quirks that were learnt. */
    ConnectionSettings settings() {
        return settings;
    }

    void learn(Quirks quirks) {
        settings = settings.and(quirks);
    }

    /** Notes that the server has asked for digest authentication, so that it is seen to work and not only not to be needed. */
    void digestAsked() {
        digestAsked = true;
    }

    boolean asksForDigest() {
        return digestAsked;
    }

    int status() {
        return status;
    }
}
