package io.github.thinknxkit.processor.emit;

import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import java.io.IOException;
import java.io.Writer;
import javax.annotation.processing.Filer;
import javax.lang.model.element.Element;

/** The only exit to the Filer: lays out and writes the types of one client. */
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
     * Writes a type.
     *
     * @param type the type
     * @throws IOException if the file cannot be written
     */
    public void write(TypeSpec type) throws IOException {
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
