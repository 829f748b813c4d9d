package io.github.thinknxkit.processor.doc;

import com.palantir.javapoet.CodeBlock;
import io.github.thinknxkit.processor.model.ClientModel;
import io.github.thinknxkit.processor.model.DeviceModel;
import io.github.thinknxkit.processor.model.RuntimeTypes;
import io.github.thinknxkit.processor.model.ServiceModel;
import io.github.thinknxkit.spec.model.ApiSpec;

/** The Javadoc of the entry type, which is also the overview of the package. */
public final class EntryDocs {

    private final ClientModel model;

    /**
     * Creates the documentation of a client's entry type.
     *
     * @param model the client
     */
    public EntryDocs(ClientModel model) {
        this.model = model;
    }

    /** {@return the comment of the type} */
    public CodeBlock type() {
        ApiSpec spec = model.spec();
        Doc doc = Doc.of("A client of the").text(spec.title()).text(":").sentence(ValueText.clause(spec.description()));
        provenance(doc, spec);
        doc.heading("start", "Start here")
                .paragraph()
                .text("A connection tells how one server is reached, and a client sends its calls there:")
                .example(new CallExample(model).client());
        doc.paragraph()
                .text("Methods of device kinds and services make requests; nothing is sent before a request's")
                .code("send()")
                .text("or")
                .code("sendAsync()")
                .text(
                        ". A request is a value: it can be kept, compared, logged and sent again. A client is safe for use by"
                                + " many threads; share one for each server. Closing it ends the calls in flight.");
        doc.heading("operations", "Operations");
        new OperationTable(model).append(doc);
        new ErrorDocs(spec).ofAll(doc);
        NoteDocs.append(doc, spec.notes());
        return doc.build();
    }

    private static void provenance(Doc doc, ApiSpec spec) {
        doc.paragraph()
                .text("It follows the document")
                .text("\"" + spec.provenance().title() + "\"");
        if (!spec.provenance().updated().isBlank()) {
            doc.text("of " + spec.provenance().updated());
        }
        if (!spec.provenance().url().isBlank()) {
            doc.text(",").code(spec.provenance().url());
        }
        doc.text(".");
    }

    /** {@return the comment of the method that connects with a transport of its own} */
    public static CodeBlock connect() {
        return Doc.of("Opens a client with a transport of its own, which is closed with it. Nothing is sent yet.")
                .param("connection")
                .text("how the server is reached")
                .returns()
                .text("the client")
                .build();
    }

    /** {@return the comment of the method that connects over a shared transport} */
    public static CodeBlock connectShared() {
        return Doc.of(
                        "Opens a client over a transport that it shares with others and that stays open when it is closed.")
                .text("Nothing is sent yet.")
                .param("connection")
                .text("how the server is reached")
                .param("transport")
                .text("what carries the calls")
                .returns()
                .text("the client")
                .build();
    }

    /** {@return the comment of the method that takes a caller} */
    public static CodeBlock over() {
        return Doc.returning("a client that sends its calls by the given caller, which may be a fake in tests")
                .returned()
                .param("caller")
                .text("what sends the calls; closed with the client")
                .build();
    }

    /** {@return the comment of the method that compares the client with its spec} */
    public static CodeBlock freshness() {
        return Doc.returning(
                        "whether this code still fits the spec that it was generated from, which is looked for on the")
                .text("class path")
                .returned()
                .text("Not all build tools generate again when only the spec changes.")
                .build();
    }

    /**
     * Documents the method that returns a device.
     *
     * @param device the device kind
     * @return the comment
     */
    public static CodeBlock device(DeviceModel device) {
        return Doc.returning("a handle to the " + device.spec().name().text().replace('-', ' ') + " with the given")
                .code(device.id().name())
                .text(", whether or not the server knows such a device")
                .returned()
                .text("Nothing is sent.")
                .param(device.id().name())
                .text(ValueText.of(device.id().description(), device.id().type()))
                .throwing(RuntimeTypes.INVALID_ARGUMENT)
                .text("if the argument is not allowed")
                .build();
    }

    /**
     * Documents the method that returns a service.
     *
     * @param service the service
     * @return the comment
     */
    public static CodeBlock service(ServiceModel service) {
        return Doc.of("")
                .sentence(service.spec().description())
                .text("The document has it under")
                .sentence("\"" + service.spec().title() + "\".")
                .returns()
                .text("the service; nothing is sent yet")
                .build();
    }
}
