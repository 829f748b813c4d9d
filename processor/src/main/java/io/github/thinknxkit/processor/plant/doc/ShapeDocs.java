package io.github.thinknxkit.processor.plant.doc;

import com.palantir.javapoet.CodeBlock;
import io.github.thinknxkit.processor.doc.Doc;
import io.github.thinknxkit.processor.model.ArgumentModel;
import io.github.thinknxkit.processor.model.BoundController;
import io.github.thinknxkit.processor.plant.model.ReadingModel;
import io.github.thinknxkit.processor.plant.model.ShapeModel;

/** The documentation of the types of devices. */
public final class ShapeDocs {

    private ShapeDocs() {}

    /**
     * Documents a device type.
     *
     * @param shape the type
     * @return the comment
     */
    public static CodeBlock type(ShapeModel shape) {
        Doc doc = shape.isLocked() ? locked(shape) : open(shape);
        return doc.build();
    }

    private static Doc open(ShapeModel shape) {
        Doc doc = Doc.of("A device of the kind").link(shape.kind().type());
        if (shape.isWhole()) {
            return doc.text("that has all controllers of its kind.");
        }
        if (shape.controllers().isEmpty()) {
            return doc.text("that has no controllers, as the plant file says.");
        }
        doc.text("that has only some controllers of its kind, as the plant file says:")
                .list();
        for (BoundController bound : shape.controllers()) {
            doc.item().link(bound.controller().type()).text(":");
            doc.sentence(bound.controller().spec().description());
        }
        return doc.endList();
    }

    private static Doc locked(ShapeModel shape) {
        Doc doc = Doc.of("A device of the kind").link(shape.kind().type()).text("that the plant file protects.");
        doc.text(shape.readings().isEmpty() ? "Commands need" : "Its states can be read; commands need");
        return doc.code("unlock()")
                .text("first, which returns a")
                .link(shape.unlocked().orElseThrow().type())
                .text(".");
    }

    /**
     * Documents a method that reads.
     *
     * @param reading what it reads
     * @return the comment
     */
    public static CodeBlock reading(ReadingModel reading) {
        Doc doc = Doc.of("").sentence(reading.action().spec().description());
        reading.action().arguments().stream()
                .filter(ArgumentModel::required)
                .forEach(argument -> doc.param(argument.name()).text(argument.description()));
        return doc.returns()
                .text("the request; nothing is sent before its")
                .code("send()")
                .text("or")
                .code("sendAsync()")
                .build();
    }

    /** {@return the comment of the method that unlocks a device} */
    public static CodeBlock unlock() {
        return Doc.of("Returns the same device, ready to be commanded. Call it where the command is meant, and keep")
                .text("the locked handle otherwise.")
                .returns()
                .text("a handle with all that the device can do; nothing is sent yet")
                .build();
    }
}
