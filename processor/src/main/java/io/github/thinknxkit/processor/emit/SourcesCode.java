package io.github.thinknxkit.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import io.github.thinknxkit.processor.doc.Doc;
import io.github.thinknxkit.processor.model.Origin;
import io.github.thinknxkit.processor.model.RuntimeTypes;
import io.github.thinknxkit.processor.model.SourceFile;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Emits the constant by which generated code knows the files that it was generated from. */
public final class SourcesCode {

    /** The constant's name. */
    public static final String FIELD = "SOURCES";

    private SourcesCode() {}

    /**
     * Returns the constant. Where a warning is asked for, it is given when the class with the constant is initialized: once.
     *
     * @param code the type that finds the files
     * @param files the files
     * @param origin says whether to warn
     * @return the constant
     */
    public static FieldSpec field(ClassName code, List<SourceFile> files, Origin origin) {
        CodeBlock.Builder value = CodeBlock.builder()
                .add("$T.of($T.class, $T.class::getResourceAsStream)", RuntimeTypes.SOURCES, code, code);
        files.forEach(
                file -> value.add("\n.and($L,$W$L)", Literals.string(file.name()), Literals.string(file.digest())));
        if (origin.warnIfStale()) {
            value.add("\n.warnIfStale()");
        }
        return FieldSpec.builder(RuntimeTypes.SOURCES, FIELD, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc(Doc.of("What this code was generated from.").build())
                .initializer("$>$>$L$<$<", value.build())
                .build();
    }
}
