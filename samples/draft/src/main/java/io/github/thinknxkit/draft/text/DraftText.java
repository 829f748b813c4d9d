package io.github.thinknxkit.draft.text;

import io.github.thinknxkit.draft.list.DeviceList.UnusedLine;
import io.github.thinknxkit.draft.plan.Draft;
import io.github.thinknxkit.draft.plan.ExportName;
import io.github.thinknxkit.draft.text.Lines.Form;
import io.github.thinknxkit.spec.names.AreaNames;
import io.github.thinknxkit.spec.names.NameRole;
import java.util.Optional;

/** Writes a draft as a plant file. */
public final class DraftText {

    private final Draft draft;
    private final Lines lines = new Lines();

    private DraftText(Draft draft) {
        this.draft = draft;
    }

    /**
     * Writes a draft.
     *
     * @param draft the draft
     * @return the text of a plant file that loads without problems
     */
    public static String of(Draft draft) {
        DraftText text = new DraftText(draft);
        text.head();
        text.exports();
        new AreaText(text.lines).writeBuilding(draft.building());
        new GroupText(text.lines).write(draft);
        text.unused();
        return text.lines.toString();
    }

    private void head() {
        lines.comment(
                0,
                "A first plant file, made by 'thinknx plant draft'. What stands behind 'guess:' is guessed from names and"
                        + " addresses: look at it, correct it, take the comment away.");
        Summary.of(draft).forEach(count -> lines.comment(0, "review: " + count));
        draft.remarks().forEach(remark -> lines.comment(0, "review: " + remark));
        lines.entry(0, Form.ACTIVE, "format: 1");
        draft.title().reason().ifPresent(reason -> lines.comment(0, "guess: name, " + reason));
        if (AreaNames.method(draft.title().text(), Optional.empty(), NameRole.AREA)
                .isEmpty()) {
            lines.comment(0, "review: Java code needs a name in Latin, Cyrillic or Greek letters");
        }
        lines.entry(0, Form.ACTIVE, "plant: " + YamlText.of(draft.title().text()));
    }

    private void exports() {
        boolean active =
                draft.exports().stream().anyMatch(export -> export.wrong().isEmpty());
        if (active) {
            lines.entry(0, Form.ACTIVE, "ets:");
        }
        draft.exports().forEach(this::export);
        draft.project().filter(file -> draft.exports().isEmpty()).ifPresent(this::project);
    }

    /** A project may hold passwords and keys, and is nothing to compile with. */
    private void project(String file) {
        lines.comment(
                0,
                "review: group addresses come from the project " + file + ", which a plant file does not name. For"
                        + " handles of group addresses take 'Export Group Addresses' in ETS (XML), and name that file"
                        + " under 'ets'.");
    }

    private void export(ExportName export) {
        if (export.wrong().isPresent()) {
            lines.comment(
                    2, "review: an export is left out, since " + export.wrong().get());
        } else {
            export.remark().ifPresent(remark -> lines.comment(2, "review: " + remark));
            String file = YamlText.of(export.text());
            lines.entry(
                    2,
                    Form.ACTIVE,
                    export.encoding()
                            .map(encoding -> "- {file: " + file + ", encoding: " + YamlText.of(encoding) + "}")
                            .orElse("- " + file));
        }
    }

    private void unused() {
        if (!draft.list().unused().isEmpty()) {
            lines.blank();
            lines.comment(0, "review: lines of the list that are not used.");
            draft.list().unused().forEach(this::unused);
        }
    }

    private void unused(UnusedLine line) {
        lines.comment(0, "line " + line.line() + ", " + line.reason() + ": " + line.text());
    }
}
