package io.github.thinknxkit.spec.problem;

/**
 * The kinds of problem that a spec, a plant file or an export of ETS can have, each with what to do about it.
 *
 * <p>Codes are stable: they are documented in the README of this module and may be searched for.
 */
public enum ProblemCode {
    /** The file has more bytes or more nodes than are read. Split what is not one API into files of their own. */
    TOO_LARGE("SPEC-TOO-LARGE"),

    /** A byte is not UTF-8. Save the file as UTF-8. */
    ENCODING("SPEC-ENCODING"),

    /**
     * A control character, a line separator other than the line feed, or a code point that is no character, in the file or
     * made by an escape. Take it out; in descriptions a line feed is the only one allowed.
     */
    CONTROL_CHARACTER("SPEC-CONTROL-CHARACTER"),

    /** A character that changes the direction of the text, so that people read something else than the tools. Take it out. */
    BIDI_CONTROL("SPEC-BIDI-CONTROL"),

    /**
     * The text is not YAML: a colon, a quote or a bracket is missing or one too many, or a line is indented unlike its siblings.
     * Nothing behind this place was looked at; correct it and load again.
     */
    SYNTAX("SPEC-SYNTAX"),

    /**
     * A text or a key is in typographic quotes, which to YAML are letters. Put it in {@code "} or, if they belong to the text, all of
     * it.
     */
    QUOTES("SPEC-QUOTES"),

    /**
     * A text without quotes has a comment of another language behind it, which begins with {@code //}. Begin it with {@code #} or,
     * if it belongs to the text, put all of that in quotes.
     */
    COMMENT("SPEC-COMMENT"),

    /** The file is empty. It begins with {@code format: 1}. */
    EMPTY_FILE("SPEC-EMPTY-FILE"),

    /**
     * The file is something else: a plant file where a spec is expected or the other way round, a file of connection profiles,
     * JSON, a web page, an export of ETS, a table, an archive or another binary file. Name the file that was meant.
     */
    OTHER_FILE("SPEC-OTHER-FILE"),

    /** A line {@code ---} or {@code ...} ends the content, and more follows. Nothing else was looked at; keep one of the two. */
    TRAILING_DOCUMENT("SPEC-TRAILING-DOCUMENT"),

    /** A {@code %YAML} or {@code %TAG} directive. Leave it out. */
    DIRECTIVE("SPEC-DIRECTIVE"),

    /** A value is given a name by {@code &name}, to be used again by {@code *name}. Write the value out at each place. */
    ANCHOR("SPEC-ANCHOR"),

    /** A text begins with {@code *}. Put it in quotes, or write out what {@code *name} is to stand for. */
    ALIAS("SPEC-ALIAS"),

    /** The merge key {@code <<}. Write the entries out. */
    MERGE_KEY("SPEC-MERGE-KEY"),

    /** A tag such as {@code !!str}. Leave it out: the format says what each value is. */
    TAG("SPEC-TAG"),

    /** A key is there twice. Rename one of the two, or take it out. What refers to the second is not looked at. */
    DUPLICATE_KEY("SPEC-DUPLICATE-KEY"),

    /** Something in brackets or braces stands where a key is expected. Nothing behind this place was looked at; put it in quotes. */
    KEY_KIND("SPEC-KEY-KIND"),

    /**
     * Nodes are nested deeper than the format ever is. Nothing behind this place was looked at. Look for
     * brackets that are not closed.
     */
    TOO_DEEP("SPEC-TOO-DEEP"),

    /** A text is longer than its place allows. Shorten it. */
    TOO_LONG("SPEC-TOO-LONG"),

    /** The file is written in a format that this version does not know. Write {@code format: 1}, or update thinknx-kit. */
    FORMAT_VERSION("SPEC-FORMAT-VERSION"),

    /**
     * A text stands where a list or keys with values are needed, or the other way round. For no entries write
     * <code>&#123;}</code>, for an empty list {@code []}.
     */
    WRONG_KIND("SPEC-WRONG-KIND"),

    /** The format has no such key here. Take the proposed one, or take it out. */
    UNKNOWN_KEY("SPEC-UNKNOWN-KEY"),

    /** A key that the format asks for is not there. Add it. */
    MISSING_KEY("SPEC-MISSING-KEY"),

    /** There is nothing where something must stand. Fill it, or leave an optional key out. */
    EMPTY("SPEC-EMPTY"),

    /** A text of more than one line stands where one line is expected, such as a title. Join the lines. */
    LINE_BREAK("SPEC-LINE-BREAK"),

    /** The text is not a number of the kind wanted, or not in the range that the message states. Write one. */
    NUMBER("SPEC-NUMBER"),

    /** The text is neither {@code true} nor {@code false}. Write one of the two. */
    BOOLEAN("SPEC-BOOLEAN"),

    /** The text is none of the words that the format has here, such as an effect or a kind. Take one of those listed. */
    UNKNOWN_WORD("SPEC-UNKNOWN-WORD"),

    /**
     * A name is not in kebab case, such as {@code power-level}, or too long. For a parameter or field whose wire name is not,
     * give a name by {@code as}.
     */
    NAME("SPEC-NAME"),

    /** Two things that are told apart by name have the same one. Rename one, for a parameter or field by {@code as}. */
    DUPLICATE_NAME("SPEC-DUPLICATE-NAME"),

    /** Two values of a type are the same on the wire, so that an answer could mean either. Correct one. */
    DUPLICATE_WIRE_VALUE("SPEC-DUPLICATE-WIRE-VALUE"),

    /**
     * A parameter's or field's name on the wire has characters that a name in a query or an object cannot have.
     * Write it as the document does.
     */
    WIRE_NAME("SPEC-WIRE-NAME"),

    /**
     * A parameter or field has the wire name that the server's feedback flag, credentials or error text have.
     * Take it out: the client sends or reads it by itself.
     */
    RESERVED_NAME("SPEC-RESERVED-NAME"),

    /**
     * A path is empty, has slashes at its ends or two in a row, a dot segment, or characters that end a path. Write it as in
     * the URL, without what comes before and behind.
     */
    PATH("SPEC-PATH"),

    /**
     * A segment of a path in braces names no parameter of the operation, one that is named already, or one that cannot be in
     * a path: only required whole numbers, flags and choices can. Correct the name, or the parameter.
     */
    PATH_PARAMETER("SPEC-PATH-PARAMETER"),

    /**
     * An operation sends the same path with the same parameters as another one. Give one of them another path, or a
     * parameter with a {@code fixed} value that tells them apart.
     */
    SAME_REQUEST("SPEC-SAME-REQUEST"),

    /**
     * An address is not an absolute URL of the kind wanted: for the cloud, {@code https} and a host, no more.
     * Write it in full.
     */
    URL("SPEC-URL"),

    /** An HTTP status is not an error status, 400 to 599. Take it out, or correct it. */
    STATUS("SPEC-STATUS"),

    /** The least value is greater than the greatest. Swap them, or correct one. */
    RANGE("SPEC-RANGE"),

    /**
     * A flag has not exactly two values: the first for false, the second for true. Write two, or make the type
     * a choice.
     */
    FLAG_VALUES("SPEC-FLAG-VALUES"),

    /** The units of a duration are not words in the order from the greatest to the least. Reorder or correct them. */
    DURATION_UNITS("SPEC-DURATION-UNITS"),

    /**
     * The pattern of a timestamp is not one of {@code java.time.format.DateTimeFormatter}, or leaves date or
     * time open. Write one that gives both, such as {@code HH:mm:ss uuuu-MM-dd}.
     */
    PATTERN("SPEC-PATTERN"),

    /**
     * A part of a packed type has a type that is no flag, bounded whole number or choice with wire values that
     * are whole numbers. Give the part another type, or bounds to its type.
     */
    PART_TYPE("SPEC-PART-TYPE"),

    /**
     * The parts of a packed type take more than 31 bits, or a part's values do not fit into its own. Count them
     * again.
     */
    BITS("SPEC-BITS"),

    /** No type has this name. Take the proposed one, or declare it under {@code types}. */
    UNKNOWN_TYPE("SPEC-UNKNOWN-TYPE"),

    /** No answer has this name. Take the proposed one, or declare it under {@code answers}. */
    UNKNOWN_ANSWER("SPEC-UNKNOWN-ANSWER"),

    /** No operation has this name. Take the proposed one, or declare it under {@code operations}. */
    UNKNOWN_OPERATION("SPEC-UNKNOWN-OPERATION"),

    /** No controller has this name. Take the proposed one, or declare it under {@code controllers}. */
    UNKNOWN_CONTROLLER("SPEC-UNKNOWN-CONTROLLER"),

    /** No service has this name. Take the proposed one, or declare it under {@code services}. */
    UNKNOWN_SERVICE("SPEC-UNKNOWN-SERVICE"),

    /** The controller has no action of this name. Take the proposed one, or declare it in the controller. */
    UNKNOWN_ACTION("SPEC-UNKNOWN-ACTION"),

    /** The operation has no parameter of this wire name. Take the proposed one. */
    UNKNOWN_PARAMETER("SPEC-UNKNOWN-PARAMETER"),

    /** The answer has no field of this wire name. Take the proposed one, or declare it in the answer. */
    UNKNOWN_FIELD("SPEC-UNKNOWN-FIELD"),

    /** The status or text is not among the server's. Add it to {@code server.errors}, or correct it. */
    UNKNOWN_ERROR("SPEC-UNKNOWN-ERROR"),

    /**
     * The type is of a kind that is read only from answers, or written only in parameters. Use a type of
     * another kind.
     */
    TYPE_PLACE("SPEC-TYPE-PLACE"),

    /** An operation takes the feedback flag, and the server has none. Add {@code server.feedback}. */
    FEEDBACK_FLAG("SPEC-FEEDBACK-FLAG"),

    /** A fixed value is none that the parameter's type has. Write the value as it is on the wire. */
    FIXED_VALUE("SPEC-FIXED-VALUE"),

    /**
     * A parameter is fixed that cannot be: it names the device, is optional, or has got a value or another type
     * already. Fix it in one place only, and only what is always sent.
     */
    FIXED_PARAMETER("SPEC-FIXED-PARAMETER"),

    /**
     * An operation of a device kind has not exactly one parameter that names the device, or one of a service
     * has one. Mark the one with {@code device: true}, or bind another operation.
     */
    DEVICE_PARAMETER("SPEC-DEVICE-PARAMETER"),

    /**
     * An example is not a URL of its operation: another path, or parameters that the operation does not have.
     * Correct it, or list the path under {@code aliases}.
     */
    EXAMPLE("SPEC-EXAMPLE"),

    /** A device kind or service has a controller but gives no operation for one of its actions. Bind it. */
    UNBOUND_ACTION("SPEC-UNBOUND-ACTION"),

    /**
     * An operation differs from the one bound to the same action before: in parameters, answers, feedback or effect. Bind
     * it to an action of its own.
     */
    SHAPE("SPEC-SHAPE"),

    /**
     * A type that an action puts in place of a parameter's has values that the parameter does not take. Narrow
     * it, or take another.
     */
    REPLACED_TYPE("SPEC-REPLACED-TYPE"),

    /**
     * An action cannot send the telegrams that it stands for under {@code telegrams}: its parameters are not just a group
     * address and a value that the format has, its effect is not {@code bus}, or its answer is not that of the others. Take
     * another action, or correct it.
     */
    TELEGRAM("SPEC-TELEGRAM"),

    /**
     * The operation under {@code server.probe} changes something, or has a parameter that must be sent. Take one with the effect
     * {@code read} that needs no parameter.
     */
    PROBE("SPEC-PROBE"),

    /** Nothing uses the type. Use it or take it out. */
    UNUSED_TYPE("SPEC-UNUSED-TYPE"),

    /** Nothing uses the answer. Use it or take it out. */
    UNUSED_ANSWER("SPEC-UNUSED-ANSWER"),

    /** No action of a device kind or service is bound to the operation, so that nobody could call it, and it is no probe. Bind it or take it out. */
    UNUSED_OPERATION("SPEC-UNUSED-OPERATION"),

    /** No device kind or service has the controller. Bind it or take it out. */
    UNUSED_CONTROLLER("SPEC-UNUSED-CONTROLLER"),

    /** An export has more bytes, ranges or addresses than are read. Export the plant in parts. */
    ETS_TOO_LARGE("ETS-TOO-LARGE"),

    /**
     * A byte of an export is not of the encoding that the file declares or seems to have, or that encoding is not read. Export
     * again, or save the file as UTF-8.
     */
    ETS_ENCODING("ETS-ENCODING"),

    /**
     * The file is no group-address export: nothing in it, a ZIP or other binary file, XML that starts in another way, or text
     * without addresses. In ETS take <em>Export Group Addresses</em>; a project file is not read.
     */
    ETS_NOT_AN_EXPORT("ETS-NOT-AN-EXPORT"),

    /** The text of an export in XML is not XML. Nothing behind this place was looked at; it may be cut off. Export again. */
    ETS_SYNTAX("ETS-SYNTAX"),

    /** An export in XML has a document type. ETS writes none; take it out. */
    ETS_DOCTYPE("ETS-DOCTYPE"),

    /** Elements of an export are nested deeper than any project is. Nothing behind this place was looked at. Export again. */
    ETS_TOO_DEEP("ETS-TOO-DEEP"),

    /** A text of an export is longer than any that ETS writes. Shorten it. */
    ETS_TOO_LONG("ETS-TOO-LONG"),

    /** An export has no such element, or not here. Take the proposed name, or take it out. */
    ETS_UNKNOWN_ELEMENT("ETS-UNKNOWN-ELEMENT"),

    /** An attribute has nearly the name of one that the element lacks. Take the proposed name. */
    ETS_UNKNOWN_ATTRIBUTE("ETS-UNKNOWN-ATTRIBUTE"),

    /**
     * Several columns of an export in CSV have numbers, and nothing tells which of them are the addresses. Export with a header, or
     * as XML.
     */
    ETS_COLUMNS("ETS-COLUMNS"),

    /** A column has nearly the title of one that the export lacks. Take the proposed title. */
    ETS_UNKNOWN_COLUMN("ETS-UNKNOWN-COLUMN"),

    /** A quote of an export in CSV is never closed, or text follows the one that closes. Close it, or write inner quotes twice. */
    ETS_QUOTE("ETS-QUOTE"),

    /**
     * A row has fewer fields than the file has columns, or more that are not empty. Look for a file that is cut off, and for
     * separators in a text without quotes.
     */
    ETS_FIELDS("ETS-FIELDS"),

    /** A group of an export has no address. Give it one, or take it out. */
    ETS_MISSING_ADDRESS("ETS-MISSING-ADDRESS"),

    /**
     * The text is no group address in one, two or three levels, a level is out of its range, or it is the broadcast address
     * {@code 0/0/0}. Correct it.
     */
    ETS_ADDRESS("ETS-ADDRESS"),

    /** An address occurs twice in one export. Keep one of the two. */
    ETS_DUPLICATE_ADDRESS("ETS-DUPLICATE-ADDRESS"),

    /** A bound of a range is no number of 16 bits, or the last address comes before the first. Correct it. */
    ETS_RANGE("ETS-RANGE"),

    /** The text of a mark is none of {@code true}, {@code 1}, {@code yes}, {@code x}, {@code false}, {@code 0}, {@code no}. */
    ETS_FLAG("ETS-FLAG"),

    /** A datapoint type is none in any spelling. Take the proposed one. */
    ETS_TYPE("ETS-TYPE"),

    /** The export has more problems than are shown; the rest of it was not looked at. Mend those that are shown, and load again. */
    ETS_MORE_PROBLEMS("ETS-MORE-PROBLEMS"),

    /** Two exports of a plant give an address different names or types. Export both again, or keep one. */
    ETS_CONTRADICTION("ETS-CONTRADICTION"),

    /**
     * A key of a plant file is about a server or looks like a credential, or the address of a file has credentials in it. Take
     * it out and give it to the connection, or write it into a profile: a plant file is compiled into programs and kept in
     * repositories.
     */
    PLANT_SECRET("PLANT-SECRET"),

    /** The API has no such kind of device. Take the proposed one. */
    PLANT_UNKNOWN_KIND("PLANT-UNKNOWN-KIND"),

    /** The device, or a device of its kind, has no such controller. Take the proposed one, or take it out. */
    PLANT_UNKNOWN_CONTROLLER("PLANT-UNKNOWN-CONTROLLER"),

    /** No export of the plant has the group address that the plant file speaks of. Correct it, or export the project again. */
    PLANT_UNKNOWN_GROUP("PLANT-UNKNOWN-GROUP"),

    /** KNX has no datapoint type of the number that the plant file gives a group. Take the proposed one, or look it up in ETS. */
    PLANT_UNKNOWN_DATAPOINT_TYPE("PLANT-UNKNOWN-DATAPOINT-TYPE"),

    /** A GUID is empty, too long, or has characters that none has. Copy it from the server's page. */
    PLANT_GUID("PLANT-GUID"),

    /** Two devices of a plant have the same GUID. Correct one, or take it out. */
    PLANT_DUPLICATE_GUID("PLANT-DUPLICATE-GUID"),

    /** No device of the plant has the GUID that a step names. Take the proposed one, or add the device. */
    PLANT_UNKNOWN_DEVICE("PLANT-UNKNOWN-DEVICE"),

    /** An area and a device that stand in one area have the same name, or two of these the same {@code as}. Rename one. */
    PLANT_DUPLICATE_NAME("PLANT-DUPLICATE-NAME"),

    /** A limit stands at a controller that takes no number, such as {@code power}. Take it out. */
    PLANT_NO_NUMBER("PLANT-NO-NUMBER"),

    /** A limit is outside of what the API takes. A limit can only narrow that: correct it, or take it out. */
    PLANT_LIMIT("PLANT-LIMIT"),

    /** A device is inverted that has no controller whose values have a direction. Take {@code direction} out. */
    PLANT_DIRECTION("PLANT-DIRECTION"),

    /**
     * A key of {@code groups} is no group address in one, two or three levels, such as {@code 1/0/7}, or is the broadcast
     * address {@code 0/0/0}. Copy it from the ETS project.
     */
    PLANT_GROUP_ADDRESS("PLANT-GROUP-ADDRESS"),

    /** A group address occurs twice under {@code groups}, written in two ways. Keep one of the two. */
    PLANT_DUPLICATE_GROUP("PLANT-DUPLICATE-GROUP"),

    /** The type of a group has not the form of a datapoint type, such as {@code 1.008} or {@code DPST-1-8}. Correct it. */
    PLANT_GROUP_TYPE("PLANT-GROUP-TYPE"),

    /** A simulator cannot play a step: it is of the wrong kind of device, or acts on what takes no such order. Correct it. */
    PLANT_STEP("PLANT-STEP");

    private final String code;

    ProblemCode(String code) {
        this.code = code;
    }

    /** {@return the code as it is printed, such as {@code SPEC-SYNTAX}} */
    public String code() {
        return code;
    }
}
