package io.github.thinknxkit.draft.text;

import io.github.thinknxkit.draft.plan.DraftArea;
import io.github.thinknxkit.draft.plan.DraftDevice;
import io.github.thinknxkit.draft.text.Lines.Form;
import java.util.List;

/** Writes areas and what is in them. A mapping that would hold nothing but comments is a comment itself. */
final class AreaText {

    private static final int STEP = 2;

    private final Lines lines;
    private final DeviceText devices;

    AreaText(Lines lines) {
        this.lines = lines;
        this.devices = new DeviceText(lines);
    }

    void writeBuilding(DraftArea building) {
        if (!building.areas().isEmpty()) {
            lines.blank();
            areas(0, building.areas());
        }
        if (!building.devices().isEmpty()) {
            lines.blank();
            lines.comment(0, "guess: of the whole building, since nothing tells a part of it");
            devices(0, building.devices());
        }
    }

    private void areas(int indent, List<DraftArea> areas) {
        lines.entry(indent, form(areas.stream().anyMatch(DraftArea::isActive)), "areas:");
        for (DraftArea area : areas) {
            area(indent + STEP, area);
            lines.blank();
        }
    }

    private void area(int indent, DraftArea area) {
        Form form = form(area.isActive());
        area.reason().ifPresent(reason -> lines.comment(indent, "guess: area, " + reason));
        lines.entry(indent, form, YamlText.of(area.name()) + ":");
        area.as().ifPresent(as -> lines.entry(indent + STEP, form, "as: " + as));
        if (!area.devices().isEmpty()) {
            devices(indent + STEP, area.devices());
        }
        if (!area.areas().isEmpty()) {
            areas(indent + STEP, area.areas());
        }
    }

    private void devices(int indent, List<DraftDevice> here) {
        boolean active = here.stream().anyMatch(device -> !device.kind().isOpen());
        lines.entry(indent, form(active), "devices:");
        here.forEach(device -> devices.write(indent + STEP, device));
    }

    private static Form form(boolean active) {
        return active ? Form.ACTIVE : Form.COMMENTED;
    }
}
