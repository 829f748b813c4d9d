package io.github.thinknxkit.processor.report;

/**
 * The kinds of problem that the processor itself finds; those of the YAML are the loader's. Codes are stable: each is
 * documented in the module's README with what to do about it.
 */
public enum ProcessorCode {
    /** The annotation names a file that none of the places holds. */
    SPEC_NOT_FOUND("API-SPEC-NOT-FOUND"),
    /** The annotation's file name could lead out of the places that are searched, or is no file name at all. */
    SPEC_NAME("API-SPEC-NAME"),
    /** The file is there, but reading it failed. */
    SPEC_UNREADABLE("API-SPEC-UNREADABLE"),
    /** A {@code -A} option has a value that cannot be used. */
    OPTION("API-OPTION"),
    /** The annotated element is in the unnamed package. */
    PACKAGE_UNNAMED("API-PACKAGE-UNNAMED"),
    /** Two elements of one package are annotated. */
    PACKAGE_TWICE("API-PACKAGE-TWICE"),
    /** The source level has no records and sealed types yet. */
    SOURCE_LEVEL("API-SOURCE-LEVEL"),
    /** The runtime that generated code calls is not on the class path or module path. */
    RUNTIME_MISSING("API-RUNTIME-MISSING"),
    /** The runtime is of another version than the processor. */
    RUNTIME_VERSION("API-RUNTIME-VERSION"),
    /** A name cannot be made a Java identifier. */
    NAME_INVALID("API-NAME-INVALID"),
    /** Two names become the same Java name, or names of files that some file systems take for one. */
    NAME_CLASH("API-NAME-CLASH"),
    /** The package has a class of its own with a name that is to be generated. */
    TYPE_EXISTS("API-TYPE-EXISTS"),
    /** The spec is valid, but has a shape that no Java can be generated for. */
    SHAPE("API-SHAPE"),
    /** The spec is valid, but larger than what fits in Java classes. */
    TOO_LARGE("API-TOO-LARGE"),
    /** The package that the plant's annotation names has no client. */
    PLANT_CLIENT("PLANT-CLIENT"),
    /** The client was generated from another version of the spec than the processor has. */
    PLANT_CLIENT_STALE("PLANT-CLIENT-STALE"),
    /** The name of an area or device cannot be made a Java name. */
    PLANT_NAME("PLANT-NAME"),
    /** Two names in an area become the same Java name. */
    PLANT_NAME_CLASH("PLANT-NAME-CLASH"),
    /** The plant file asks for something that no Java can be generated for with this API. */
    PLANT_SHAPE("PLANT-SHAPE"),
    /** A generated file could not be written. */
    NOT_WRITTEN("API-NOT-WRITTEN"),
    /** The processor failed; a bug of ours. */
    CRASH("API-CRASH");

    private final String code;

    ProcessorCode(String code) {
        this.code = code;
    }

    /** {@return the code as it is printed, such as {@code API-SPEC-NOT-FOUND}} */
    public String code() {
        return code;
    }
}
