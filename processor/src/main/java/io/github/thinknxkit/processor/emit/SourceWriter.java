package io.github.thinknxkit.processor.emit;

import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import io.github.thinknxkit.processor.report.Findings;
import io.github.thinknxkit.processor.report.ProcessorCode;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import javax.annotation.processing.Filer;
import javax.lang.model.element.Element;

/** The only exit to the Filer: lays out and writes the types of one client or plant. */
public final class SourceWriter {

    private final Filer filer;
    private final Element originating;
    private final String packageName;

    /**
     * Creates a writer.
     *
     * @param filer takes the files
     * @param originating the annotated element, the one source that each file depends on
     * @param packageName the package of the types
     */
    public SourceWriter(Filer filer, Element originating, String packageName) {
        this.filer = filer;
        this.originating = originating;
        this.packageName = packageName;
    }

    /**
     * Writes types, until one cannot be written.
     *
     * @param types the types
     * @param findings takes what is wrong
     */
    public void writeAll(List<TypeSpec> types, Findings findings) {
        try {
            for (TypeSpec type : types) {
                write(type);
            }
        } catch (IOException e) {
            findings.add(
                    ProcessorCode.NOT_WRITTEN,
                    "a generated file could not be written: " + e.getMessage() + ". Clean the build's output folders.");
        }
    }

    private void write(TypeSpec type) throws IOException {
        JavaFile file = JavaFile.builder(packageName, type)
                .indent("    ")
                .skipJavaLangImports(true)
                .build();
        String source = Layout.of(file.toString());
        try (Writer out = filer.createSourceFile(packageName + "." + type.name(), originating)
                .openWriter()) {
            out.write(source);
        }
    }
}
