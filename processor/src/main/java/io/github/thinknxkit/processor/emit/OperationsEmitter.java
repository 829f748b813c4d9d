package io.github.thinknxkit.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.github.thinknxkit.processor.doc.Doc;
import io.github.thinknxkit.processor.model.ClientModel;
import io.github.thinknxkit.processor.model.OperationModel;
import io.github.thinknxkit.processor.model.RuntimeTypes;
import io.github.thinknxkit.spec.model.Probe;
import io.github.thinknxkit.spec.model.QueryAuthentication;
import io.github.thinknxkit.spec.model.Server;
import io.github.thinknxkit.spec.text.PercentEncoding;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Emits the class that holds the facts of the API and its operations. */
final class OperationsEmitter {

    /** The name of the constant for the API itself. */
    static final String API = "API";

    TypeSpec.Builder emit(ClientModel model) {
        TypeSpec.Builder type = TypeSpec.classBuilder(model.holders().operations())
                .addJavadoc(Doc.of("The facts that the runtime needs.").build())
                .addModifiers(Modifier.FINAL);
        model.operations()
                .forEach(operation ->
                        type.addField(operation(operation, model.spec().server())));
        return type.addField(api(model))
                .addMethod(MethodSpec.constructorBuilder()
                        .addJavadoc(Doc.of("Has constants only.").build())
                        .addModifiers(Modifier.PRIVATE)
                        .build());
    }

    private static FieldSpec operation(OperationModel operation, Server server) {
        Optional<CodeBlock> feedback = server.feedback()
                .filter(flag -> operation.spec().takesFeedback())
                .map(flag -> encoded(flag.parameter()));
        return constant(RuntimeTypes.OPERATION, operation.constant())
                .addJavadoc(Doc.of("").sentence(operation.spec().title()).build())
                .initializer(
                        "new $T($L,$W$L,$W$T.$L,$W$L,$W$L,$W$L,$W$L,$W$L)",
                        RuntimeTypes.OPERATION,
                        operation.index(),
                        Literals.string(operation.spec().name().text()),
                        RuntimeTypes.EFFECT,
                        operation.spec().effect().name(),
                        Literals.string(operation.url().path()),
                        Literals.strings(operation.url().parameters()),
                        Literals.string(operation.url().prefix()),
                        Literals.string(operation.spec().namespace()),
                        optional(feedback))
                .build();
    }

    private static FieldSpec api(ClientModel model) {
        Server server = model.spec().server();
        List<CodeBlock> values = new ArrayList<>();
        values.add(Literals.string(model.holders().entry().simpleName()));
        values.add(Literals.string(model.origin().spec()));
        values.add(Literals.string(model.origin().digest()));
        values.add(Literals.string(PercentEncoding.path(server.basePath())));
        values.add(CodeBlock.of("$L", server.port()));
        values.add(optional(server.cloud().map(Literals::string)));
        values.add(optional(server.authentication().map(OperationsEmitter::authentication)));
        values.add(Literals.string(server.errorField()));
        values.add(meanings(
                server.messages().stream().map(message -> entry(Literals.string(message.text()), message.meaning()))));
        values.add(meanings(server.statuses().stream()
                .map(status -> entry(CodeBlock.of("$L", status.status()), status.meaning()))));
        values.add(CodeBlock.of(
                "$T.of($L)",
                List.class,
                model.operations().stream()
                        .map(operation -> CodeBlock.of("$N", operation.constant()))
                        .collect(Literals.arguments())));
        values.add(optional(server.probe().map(probe -> probe(probe, model))));
        CodeBlock arguments = values.stream().collect(CodeBlock.joining(",\n"));
        return constant(RuntimeTypes.API, API)
                .addJavadoc(Doc.of("").sentence(model.spec().title()).build())
                .initializer("new $T($>$>\n$L$<$<)", RuntimeTypes.API, arguments)
                .build();
    }

    private static CodeBlock optional(Optional<CodeBlock> value) {
        return value.map(present -> CodeBlock.of("$T.of($L)", Optional.class, present))
                .orElse(CodeBlock.of("$T.empty()", Optional.class));
    }

    private static CodeBlock authentication(QueryAuthentication names) {
        return CodeBlock.of(
                "new $T($L,$W$L,$W$L,$W$L,$W$L)",
                RuntimeTypes.QUERY_AUTHENTICATION,
                encoded(names.parameter()),
                encoded(names.digest()),
                encoded(names.basic()),
                encoded(names.user()),
                encoded(names.password()));
    }

    private static CodeBlock probe(Probe probe, ClientModel model) {
        return CodeBlock.of(
                "new $T($N,$W$L)",
                RuntimeTypes.PROBE,
                model.operation(probe.operation()).constant(),
                optional(probe.revision().map(field -> Literals.string(field.wireName()))));
    }

    private static CodeBlock encoded(String name) {
        return Literals.string(PercentEncoding.component(name));
    }

    private static CodeBlock meanings(Stream<CodeBlock> entries) {
        List<CodeBlock> all = entries.toList();
        if (all.isEmpty()) {
            return CodeBlock.of("$T.of()", Map.class);
        }
        return CodeBlock.of(
                "$T.ofEntries($>$>\n$L$<$<)", Map.class, all.stream().collect(CodeBlock.joining(",\n")));
    }

    private static CodeBlock entry(CodeBlock key, Enum<?> meaning) {
        return CodeBlock.of("$T.entry($L, $T.$L)", Map.class, key, RuntimeTypes.ERROR_MEANING, meaning.name());
    }

    private static FieldSpec.Builder constant(ClassName type, String name) {
        return FieldSpec.builder(type, name, Modifier.STATIC, Modifier.FINAL);
    }
}
