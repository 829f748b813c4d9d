package io.github.thinknxkit.processor.plant.doc;

import com.palantir.javapoet.CodeBlock;
import io.github.thinknxkit.processor.doc.Doc;
import io.github.thinknxkit.processor.model.RuntimeTypes;
import io.github.thinknxkit.processor.model.SourceFile;
import io.github.thinknxkit.processor.plant.model.PlantModel;
import java.util.stream.Collectors;

/** The documentation of the building's class. */
public final class BuildingDocs {

    private BuildingDocs() {}

    static CodeBlock type(PlantModel model) {
        Doc doc = Doc.of("The plant").text(AreaDocs.quoted(model.root().name()) + ",");
        doc.text("generated from").text(files(model) + ".");
        doc.paragraph()
                .text("Each area and device is a method, named after it. Spaces and signs separate words, letters");
        doc.text("lose their marks (\u00e4 becomes ae, \u00e9 becomes e), a name that begins with a digit gets");
        doc.code("area")
                .text("or")
                .code("device")
                .text("before it, and one that is taken by Java or by a plant itself");
        doc.text("gets it behind. A name for code in the plant file (")
                .code("as")
                .text(") comes first.");
        doc.paragraph().text("A plant stands on the client").link(model.home());
        doc.text("and holds nothing else. Handles are made when they are asked for.");
        return doc.build();
    }

    private static String files(PlantModel model) {
        return model.sources().stream().map(SourceFile::name).collect(Collectors.joining(", "));
    }

    /**
     * Documents the method that makes the plant.
     *
     * @param model the plant
     * @return the comment
     */
    public static CodeBlock over(PlantModel model) {
        return Doc.returning("the plant on a client; nothing is sent")
                .returned()
                .param("home")
                .text("the client of the plant's server; closing it is its owner's business")
                .build();
    }

    /** {@return the comment of the method that returns the client} */
    public static CodeBlock home() {
        return Doc.returning("the client that the plant stands on").returned().build();
    }

    /** {@return the comment of the method that checks the files} */
    public static CodeBlock freshness() {
        return Doc.of(
                        "Returns whether this code fits the plant file, and the exports that it names, on the class path.")
                .text("Build tools do not all compile again when only such a file changes.")
                .returns()
                .link(RuntimeTypes.FRESHNESS)
                .text("; its text says what to do")
                .build();
    }

    /** {@return the comment of the method that returns the group addresses} */
    public static CodeBlock groups() {
        return Doc.returning("the KNX group addresses of the plant's ETS exports, by their ranges; nothing is sent")
                .returned()
                .build();
    }
}
