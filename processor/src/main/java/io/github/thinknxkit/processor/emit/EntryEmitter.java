package io.github.thinknxkit.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.github.thinknxkit.processor.doc.EntryDocs;
import io.github.thinknxkit.processor.model.ClientModel;
import io.github.thinknxkit.processor.model.DeviceModel;
import io.github.thinknxkit.processor.model.RuntimeTypes;
import io.github.thinknxkit.processor.model.ServiceModel;
import javax.lang.model.element.Modifier;

/** Emits the entry type. */
final class EntryEmitter {

    private final ClientModel model;
    private final ClassName entry;

    EntryEmitter(ClientModel model) {
        this.model = model;
        this.entry = model.holders().entry();
    }

    TypeSpec.Builder emit() {
        TypeSpec.Builder type = TypeSpec.interfaceBuilder(entry)
                .addJavadoc(new EntryDocs(model).type())
                .addModifiers(Modifier.PUBLIC)
                .addSuperinterface(AutoCloseable.class)
                .addMethod(connect())
                .addMethod(connectShared())
                .addMethod(over())
                .addMethod(freshness());
        model.devices().forEach(device -> type.addMethod(device(device)));
        model.services().forEach(service -> type.addMethod(service(service)));
        return type.addMethod(close());
    }

    private MethodSpec connect() {
        return opening("connect", EntryDocs.connect())
                .addParameter(RuntimeTypes.CONNECTION, "connection")
                .addStatement(
                        "return over($T.open($T.$L, connection))",
                        RuntimeTypes.CLIENTS,
                        model.holders().operations(),
                        OperationsEmitter.API)
                .build();
    }

    private MethodSpec connectShared() {
        return opening("connect", EntryDocs.connectShared())
                .addParameter(RuntimeTypes.CONNECTION, "connection")
                .addParameter(RuntimeTypes.TRANSPORT, "transport")
                .addStatement(
                        "return over($T.open($T.$L, connection, transport))",
                        RuntimeTypes.CLIENTS,
                        model.holders().operations(),
                        OperationsEmitter.API)
                .build();
    }

    private MethodSpec over() {
        return opening("over", EntryDocs.over())
                .addParameter(RuntimeTypes.CALLER, "caller")
                .addStatement("caller.serves($T.$L)", model.holders().operations(), OperationsEmitter.API)
                .addStatement("return new $T(caller)", model.holders().client())
                .build();
    }

    private MethodSpec freshness() {
        return opening("freshness", EntryDocs.freshness())
                .returns(RuntimeTypes.FRESHNESS)
                .addStatement("return $T.$L.freshness()", model.holders().client(), SourcesCode.FIELD)
                .build();
    }

    private MethodSpec.Builder opening(String name, CodeBlock docs) {
        return MethodSpec.methodBuilder(name)
                .addJavadoc(docs)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(entry);
    }

    private static MethodSpec device(DeviceModel device) {
        return MethodSpec.methodBuilder(device.factory())
                .addJavadoc(EntryDocs.device(device))
                .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
                .returns(device.type())
                .addParameter(Signatures.parameter(device.id()))
                .build();
    }

    private static MethodSpec service(ServiceModel service) {
        return MethodSpec.methodBuilder(service.accessor())
                .addJavadoc(EntryDocs.service(service))
                .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
                .returns(service.bound().controller().type())
                .build();
    }

    private static MethodSpec close() {
        return MethodSpec.methodBuilder("close")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
                .build();
    }
}
