package io.github.thinknxkit.draft.text;

import io.github.thinknxkit.draft.guess.KindGuess;
import io.github.thinknxkit.draft.guess.KindGuess.Certainty;
import io.github.thinknxkit.draft.plan.DraftDevice;
import io.github.thinknxkit.draft.text.Lines.Form;
import java.util.ArrayList;
import java.util.List;

/** Writes a device: why it is what it is, then the entry; one entry for each candidate if it is open what it is. */
final class DeviceText {

    /** Stands for a kind that nothing tells: no kind has this name. */
    private static final String NO_KIND = "?";

    private final Lines lines;

    DeviceText(Lines lines) {
        this.lines = lines;
    }

    void write(int indent, DraftDevice device) {
        comment(device.kind()).forEach(text -> lines.comment(indent, text));
        device.remarks().forEach(remark -> lines.comment(indent, "review: " + remark));
        if (device.isRenamed()) {
            lines.comment(indent, "list: named \"" + device.listed().name() + "\"");
        }
        device.listed().notes().forEach(note -> lines.comment(indent, "list: " + note));
        KindGuess kind = device.kind();
        if (!kind.isOpen()) {
            entry(indent, Form.ACTIVE, device, kind.kind());
        } else if (kind.kinds().isEmpty()) {
            entry(indent, Form.COMMENTED, device, NO_KIND);
        } else {
            kind.kinds().forEach(candidate -> entry(indent, Form.COMMENTED, device, candidate));
        }
    }

    private static List<String> comment(KindGuess kind) {
        List<String> comments = new ArrayList<>();
        String from = kind.reason().isEmpty() ? "" : ", from " + kind.reason();
        if (kind.certainty() == Certainty.GUESSED) {
            comments.add("guess: " + kind.kind() + from);
        } else if (kind.certainty() == Certainty.LISTED && !kind.controllers().isEmpty()) {
            comments.add("guess: " + kind.reason());
        } else if (kind.isOpen()) {
            comments.add(open(kind) + "; choose one and take its mark away");
        }
        return comments;
    }

    private static String open(KindGuess kind) {
        if (kind.kinds().isEmpty()) {
            return "review: neither its name nor an address tells the kind"
                    + (kind.reason().isEmpty() ? "" : " (" + kind.reason() + ")");
        }
        String from = kind.reason().isEmpty() ? "" : ", from " + kind.reason();
        return "review: kind " + String.join(" or ", kind.kinds()) + from;
    }

    private void entry(int indent, Form form, DraftDevice device, String kind) {
        List<String> members = new ArrayList<>();
        members.add("kind: " + (kind.equals(NO_KIND) ? "\"?\"" : kind));
        members.add("guid: " + YamlText.of(device.listed().guid()));
        device.as().ifPresent(as -> members.add(0, "as: " + as));
        if (!device.kind().controllers().isEmpty()) {
            members.add("controllers: [" + String.join(", ", device.kind().controllers()) + "]");
        }
        String key = YamlText.of(device.name()) + ":";
        String line = key + " {" + String.join(", ", members) + "}";
        if (Lines.fits(indent, line)) {
            lines.entry(indent, form, line);
        } else {
            lines.entry(indent, form, key);
            members.forEach(member -> lines.entry(indent, form, "  " + member));
        }
    }
}
