package io.github.thinknxkit.samples.conformance.documentation;

import java.net.URI;
import javax.tools.SimpleJavaFileObject;

/** A compilation unit that is in no file. */
class SourceUnit extends SimpleJavaFileObject {

    private final String source;

    /**
     * Makes a unit.
     *
     * @param name its path, without {@code .java}
     * @param source its text
     */
    SourceUnit(String name, String source) {
        super(URI.create("string:///" + name + ".java"), Kind.SOURCE);
        this.source = source;
    }

    @Override
    public final String getCharContent(boolean ignoreEncodingErrors) {
        return source;
    }
}
