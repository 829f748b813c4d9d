package io.github.thinknxkit.processor.model;

/**
 * Where a client comes from and where it goes.
 *
 * @param packageName the package that it is generated in
 * @param spec the spec as the annotation names it; empty for the one that comes with the processor
 * @param digest the SHA-256 of the spec's bytes, in hexadecimal digits
 * @param warnIfStale whether the code is to warn of a spec on the class path that is a different one
 */
public record Origin(String packageName, String spec, String digest, boolean warnIfStale) {

    /** {@return the file that it comes from} */
    public SourceFile source() {
        return new SourceFile(spec, digest);
    }
}
