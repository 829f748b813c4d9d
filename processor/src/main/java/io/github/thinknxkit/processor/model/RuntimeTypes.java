package io.github.thinknxkit.processor.model;

import com.palantir.javapoet.ClassName;

/** The types of the runtime that generated code names. The processor does not depend on the runtime itself. */
public final class RuntimeTypes {

    private static final String ROOT = "io.github.thinknxkit.";

    /** The annotation that asks for a client. */
    public static final String API_ANNOTATION = ROOT + "annotation.ThinknxApi";

    /** The annotation that asks for a plant. */
    public static final String PLANT_ANNOTATION = ROOT + "annotation.ThinknxPlant";

    /** Marks methods whose result must not be dropped. */
    public static final ClassName CHECK_RETURN_VALUE = type("annotation", "CheckReturnValue");

    /** Marks what is generated. */
    public static final ClassName GENERATED = type("annotation", "Generated");

    /** What sending does. */
    public static final ClassName EFFECT = type("call", "Effect");

    /** A request that can wait for feedback. */
    public static final ClassName FEEDBACK_REQUEST = type("call", "FeedbackRequest");

    /** A request that reads a state. */
    public static final ClassName READ_REQUEST = type("call", "ReadRequest");

    /** A request. */
    public static final ClassName REQUEST = type("call", "Request");

    /** How one server is reached. */
    public static final ClassName CONNECTION = type("connection", "Connection");

    /** What several connections may share. */
    public static final ClassName TRANSPORT = type("connection", "Transport");

    /** The error for an argument that the spec does not allow. */
    public static final ClassName INVALID_ARGUMENT = type("error", "InvalidArgumentException");

    /** What failed calls throw. */
    public static final ClassName FAILURE = type("error", "ThinknxException");

    /** What a server answered. */
    public static final ClassName ANSWER = type("caller", "Answer");

    /** Prints an answer. */
    public static final ClassName ANSWER_TEXT = type("generated", "AnswerText");

    /** The facts of an API. */
    public static final ClassName API = type("caller", "Api");

    /** Takes the arguments of a call. */
    public static final ClassName ARGUMENTS = type("caller", "Arguments");

    /** What generated requests have in common. */
    public static final ClassName CALL_REQUEST = type("generated", "CallRequest");

    /** What generated requests that read have in common. */
    public static final ClassName READ_CALL = type("generated", "ReadCall");

    /** Sends calls. */
    public static final ClassName CALLER = type("caller", "Caller");

    /** What generated commands that ask for feedback have in common. */
    public static final ClassName AWAITING_REQUEST = type("generated", "AwaitingRequest");

    /** Checks arguments. */
    public static final ClassName CHECKS = type("generated", "Checks");

    /** Opens connections. */
    public static final ClassName CLIENTS = type("generated", "Clients");

    /** What an error tells. */
    public static final ClassName ERROR_MEANING = type("caller", "ErrorMeaning");

    /** Whether running code fits its spec. */
    public static final ClassName FRESHNESS = type("annotation", "Freshness");

    /** The facts of an operation. */
    public static final ClassName OPERATION = type("caller", "Operation");

    /** How a server is asked whether it answers. */
    public static final ClassName PROBE = type("caller", "Probe");

    /** How credentials are announced. */
    public static final ClassName QUERY_AUTHENTICATION = type("caller", "QueryAuthentication");

    /** Puts quantities on another scale. */
    public static final ClassName SCALING = type("generated", "Scaling");

    /** Sends requests whose answer is put another way. */
    public static final ClassName MAPPED_ANSWER = type("generated", "MappedAnswer");

    /** A read whose answer is put another way. */
    public static final ClassName MAPPED_READ = type("generated", "MappedRead");

    /** Holds values against a plant file. */
    public static final ClassName PLANT_RULES = type("plant", "PlantRules");

    /** A part of a building. */
    public static final ClassName PLANT_AREA = type("plant", "PlantArea");

    /** A device of a plant. */
    public static final ClassName PLANT_DEVICE = type("plant", "PlantDevice");

    /** What a plant file says of a device. */
    public static final ClassName DEVICE_INFO = type("plant", "DeviceInfo");

    /** What devices of one type have in common. */
    public static final ClassName DEVICE_TYPE = type("plant", "DeviceType");

    /** Whether a device may be commanded. */
    public static final ClassName PROTECTION = type("plant", "Protection");

    /** How a state is read. */
    public static final ClassName STATE_REQUEST = type("plant", "StateRequest");

    /** The group addresses of a plant. */
    public static final ClassName PLANT_GROUPS = type("plant", "PlantGroups");

    /** A group address without a typed handle. */
    public static final ClassName UNTYPED_GROUP = type("plant", "UntypedGroup");

    /** A typed handle of a group address. */
    public static final ClassName GROUP = knx("Group");

    /** A handle that sends only after an explicit call. */
    public static final ClassName LOCKED_GROUP = knx("LockedGroup");

    /** What an export says of a group address. */
    public static final ClassName GROUP_INFO = knx("GroupInfo");

    /** A word for a value on the bus. */
    public static final ClassName KNX_VALUE = knx("KnxValue");

    /** Makes the requests that put telegrams on the bus. */
    public static final ClassName TELEGRAM_SENDER = knx("TelegramSender");

    /** A constant as received. */
    public static final ClassName ENUM_VALUE = type("value", "EnumValue");

    /** A group address. */
    public static final ClassName GROUP_ADDRESS = type("value", "GroupAddress");

    /** A text with what it was understood as. */
    public static final ClassName PARSED_TEXT = type("value", "ParsedText");

    /** A constant with a value on the wire. */
    public static final ClassName WIRE_VALUE = type("value", "WireValue");

    /** The files that code is generated from. */
    public static final ClassName SOURCES = type("generated", "Sources");

    /** Says that nothing is null unless marked. */
    public static final ClassName NULL_MARKED = ClassName.get("org.jspecify.annotations", "NullMarked");

    private RuntimeTypes() {}

    /**
     * Returns an exception that calls throw.
     *
     * @param name its simple name
     * @return the type
     */
    public static ClassName error(String name) {
        return type("error", name);
    }

    /**
     * Returns a type of the package of KNX handles.
     *
     * @param name its simple name
     * @return the type
     */
    public static ClassName knx(String name) {
        return type("knx", name);
    }

    private static ClassName type(String packageName, String name) {
        return ClassName.get(ROOT + packageName, name);
    }
}
