package io.github.thinknxkit.processor.plant.doc;

import com.palantir.javapoet.CodeBlock;
import io.github.thinknxkit.processor.doc.Doc;
import io.github.thinknxkit.processor.plant.model.AreaModel;
import io.github.thinknxkit.processor.plant.model.DeviceMember;
import io.github.thinknxkit.processor.plant.model.PlantModel;
import io.github.thinknxkit.spec.model.Name;
import io.github.thinknxkit.spec.plant.Device;
import io.github.thinknxkit.spec.plant.Direction;
import io.github.thinknxkit.spec.plant.Limit;
import io.github.thinknxkit.spec.plant.Protection;
import java.math.BigDecimal;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The documentation of areas and of the methods that return what is in them. */
public final class AreaDocs {

    private static final String SEPARATOR = " / ";

    private AreaDocs() {}

    /**
     * Documents an area's class, or the building's.
     *
     * @param area the area
     * @param model the plant
     * @return the comment
     */
    public static CodeBlock type(AreaModel area, PlantModel model) {
        if (area.path().isEmpty()) {
            return BuildingDocs.type(model);
        }
        return Doc.of("The area")
                .text(quoted(String.join(SEPARATOR, area.path())) + ":")
                .text(contents(area))
                .text("in it.")
                .build();
    }

    /**
     * Documents a superclass that holds a portion of what is in an area.
     *
     * @param area the area
     * @return the comment
     */
    public static CodeBlock part(AreaModel area) {
        return Doc.of("Some of what is in")
                .link(area.type())
                .text(", which has more in it than one class file holds.")
                .build();
    }

    /** {@return the comment of the constructor of an area or of a part of one} */
    public static CodeBlock constructor() {
        return Doc.of("Creates the area.").param("home").text("the client").build();
    }

    /**
     * Documents the method that returns an area.
     *
     * @param area the area
     * @return the comment
     */
    public static CodeBlock accessor(AreaModel area) {
        return Doc.returning("the area")
                .text(quoted(area.name()) + "; nothing is sent")
                .returned()
                .build();
    }

    /**
     * Documents the method that returns a device.
     *
     * @param member the device
     * @return the comment
     */
    public static CodeBlock device(DeviceMember member) {
        Device device = member.spec();
        Doc doc = Doc.returning("the handle of the device")
                .text(quoted(device.name().text()));
        if (!member.areas().isEmpty()) {
            doc.text("in").text(quoted(String.join(SEPARATOR, member.areas())));
        }
        doc.text("; nothing is sent")
                .returned()
                .paragraph()
                .text("Kind")
                .code(device.kind().text())
                .text(", GUID")
                .code(device.guid().text());
        rules(device, doc);
        return doc.text(".").build();
    }

    private static void rules(Device device, Doc doc) {
        if (!device.tags().isEmpty()) {
            doc.text(", tagged");
            doc.text(
                    device.tags().stream().map(Name::text).map(AreaDocs::quoted).collect(Collectors.joining(", ")));
        }
        for (Limit limit : device.limits()) {
            doc.text(",").code(limit.controller().text()).text("limited to").text(range(limit));
        }
        if (device.direction() == Direction.INVERTED) {
            doc.text(", its positions on the wire the other way round");
        }
        if (isProtected(device)) {
            doc.text(", protected: for commands say").code("unlock()").text("first");
        }
    }

    private static boolean isProtected(Device device) {
        return device.protection() == Protection.PROTECTED;
    }

    private static String range(Limit limit) {
        List<String> ends = List.of(shown("at least", limit.min()), shown("at most", limit.max()));
        return ends.stream().filter(end -> !end.isEmpty()).collect(Collectors.joining(" and "));
    }

    private static String shown(String word, OptionalDouble value) {
        return value.isEmpty()
                ? ""
                : word + " "
                        + BigDecimal.valueOf(value.getAsDouble())
                                .stripTrailingZeros()
                                .toPlainString();
    }

    private static String contents(AreaModel area) {
        String contents = Stream.of(
                        count(area.devices().size(), "device"),
                        count(area.areas().size(), "area"))
                .filter(count -> !count.isEmpty())
                .collect(Collectors.joining(" and "));
        return contents.isEmpty() ? "nothing" : contents;
    }

    private static String count(int number, String what) {
        return number == 0 ? "" : number + " " + what + (number == 1 ? "" : "s");
    }

    static String quoted(String name) {
        return "\"" + name + "\"";
    }
}
