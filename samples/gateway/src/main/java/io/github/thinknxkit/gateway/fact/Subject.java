package io.github.thinknxkit.gateway.fact;

/**
 * What can be told of: a state of a device, whether a reading of it is too old, or something of the server.
 *
 * @param guid the device; empty for the server
 * @param name the state, such as {@code power.on}; the reading, such as {@code power}; or what it is of the server
 */
public record Subject(String guid, String name) {

    /** How a server stands: {@code back}, {@code lost} or {@code refused}. */
    public static final Subject ACCESS = new Subject("", "access");

    /** What a server says of its project; another one when it was set up anew. */
    public static final Subject PROJECT = new Subject("", "project");

    public boolean isState() {
        return isOfDevice() && name.indexOf('.') >= 0;
    }

    public boolean isOfDevice() {
        return !guid.isEmpty();
    }

    /** {@return the controller whose state it is, such as {@code power} of {@code power.on}} */
    public String controller() {
        int point = name.indexOf('.');
        return point < 0 ? name : name.substring(0, point);
    }

    /** {@return what tells whether the reading that the state is part of is too old} */
    public Subject staleness() {
        return new Subject(guid, controller());
    }
}
