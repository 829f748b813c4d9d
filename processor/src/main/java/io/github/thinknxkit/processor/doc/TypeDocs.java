package io.github.thinknxkit.processor.doc;

import com.palantir.javapoet.CodeBlock;
import io.github.thinknxkit.processor.model.AnswerModel;
import io.github.thinknxkit.processor.model.AnswerModel.FieldModel;
import io.github.thinknxkit.processor.model.BoundController;
import io.github.thinknxkit.processor.model.ClientModel;
import io.github.thinknxkit.processor.model.ControllerModel;
import io.github.thinknxkit.processor.model.DeviceModel;
import io.github.thinknxkit.processor.model.EnumModel;
import io.github.thinknxkit.processor.model.EnumModel.ConstantModel;
import io.github.thinknxkit.spec.model.ValueType;

/** The Javadoc of device kinds, controllers, enums and answers. */
public final class TypeDocs {

    private TypeDocs() {}

    /**
     * Documents a device kind.
     *
     * @param device the device kind
     * @param model the client
     * @return the comment
     */
    public static CodeBlock device(DeviceModel device, ClientModel model) {
        Doc doc = Doc.of("").sentence(device.spec().description());
        doc.example(new CallExample(model).device(device));
        doc.paragraph()
                .text("The document has its operations under")
                .sentence(quoted(device.spec().title()));
        doc.text("It may have these controllers. The API cannot be asked which of them a particular device has:");
        doc.list();
        for (BoundController bound : device.abilities()) {
            doc.item()
                    .link(bound.controller().type())
                    .text(":")
                    .sentence(bound.controller().spec().description());
        }
        return doc.endList().build();
    }

    /**
     * Documents the interface of all that have a controller.
     *
     * @param controller the controller
     * @return the comment
     */
    public static CodeBlock capability(ControllerModel controller) {
        return Doc.of("A device of any kind that has the controller")
                .link(controller.type())
                .text(".")
                .build();
    }

    /**
     * Documents the method that returns a controller.
     *
     * @param controller the controller
     * @return the comment
     */
    public static CodeBlock accessor(ControllerModel controller) {
        return Doc.of("")
                .sentence(controller.spec().description())
                .returns()
                .text("the controller; nothing is sent yet")
                .build();
    }

    /**
     * Documents a controller.
     *
     * @param controller the controller
     * @param model the client
     * @return the comment
     */
    public static CodeBlock controller(ControllerModel controller, ClientModel model) {
        Doc doc = Doc.of("")
                .sentence(controller.spec().description())
                .example(new CallExample(model).controller(controller))
                .paragraph()
                .text("The document calls it")
                .sentence(quoted(controller.spec().title()));
        if (!model.spec().notes().isEmpty()) {
            doc.text("See also")
                    .anchor(model.holders().entry().simpleName() + ".html", NoteDocs.ID, "what it leaves open")
                    .text("for all operations.");
        }
        new NoteDocs(controller).shared(doc);
        return doc.build();
    }

    /**
     * Documents an enum.
     *
     * @param model the enum
     * @return the comment
     */
    public static CodeBlock choice(EnumModel model) {
        return Doc.of("").sentence(model.spec().description()).build();
    }

    /**
     * Documents a constant of an enum.
     *
     * @param constant the constant
     * @return the comment
     */
    public static CodeBlock constant(ConstantModel constant) {
        return Doc.of("")
                .sentence(constant.spec().description())
                .text("On the wire it is")
                .code(constant.spec().wire())
                .text(".")
                .build();
    }

    /**
     * Documents an answer.
     *
     * @param answer the answer
     * @return the comment
     */
    public static CodeBlock answer(AnswerModel answer) {
        Doc doc = Doc.of("").sentence(answer.spec().description());
        answer.fields().forEach(field -> field(doc.param(field.name()), field));
        return doc.build();
    }

    private static void field(Doc doc, FieldModel field) {
        String text = meaning(field) + (field.rounded().isPresent() ? "; exactly as the server told it" : "");
        boolean list = field.spec().type() instanceof ValueType.Texts;
        doc.text(list ? text : orEmpty(field, text));
        ValueText.more(field.spec().description(), field.spec().type())
                .ifPresent(more -> doc.text(".").sentence(more));
    }

    private static String meaning(FieldModel field) {
        return ValueText.ofField(field.spec().description(), field.spec().type());
    }

    private static String orEmpty(FieldModel field, String text) {
        return field.spec().required() ? text : text + "; empty if the server does not tell";
    }

    /**
     * Documents the method that returns a quantity as a whole number.
     *
     * @param field the quantity
     * @return the comment
     */
    public static CodeBlock rounded(FieldModel field) {
        return Doc.returning(orEmpty(field, meaning(field) + ", rounded to the nearest whole number, halves up"))
                .returned()
                .build();
    }

    /**
     * Documents the method that returns whether a quantity is in its range.
     *
     * @param field the quantity
     * @return the comment
     */
    public static CodeBlock inRange(FieldModel field) {
        String range = ValueText.rangeOf(field.spec().type()).orElseThrow();
        return Doc.returning("whether")
                .code(field.name())
                .text("is in its documented range, " + range)
                .text(field.spec().required() ? "" : ", or the server does not tell it")
                .returned()
                .text("What a server tells beyond it is kept as it is.")
                .build();
    }

    private static String quoted(String title) {
        return "\"" + title + "\".";
    }
}
