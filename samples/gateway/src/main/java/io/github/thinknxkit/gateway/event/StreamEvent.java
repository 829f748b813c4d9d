package io.github.thinknxkit.gateway.event;

/**
 * An event as it is sent.
 *
 * @param about what it is about: of several that wait, the newest is sent
 * @param id its number, by which a client that comes again says what it has; empty if it has none
 * @param type its type
 * @param data its data, on one line
 */
record StreamEvent(Object about, String id, String type, String data) {

    /** Returns the lines of it, as the HTML standard has them (section 9.2.6). */
    String lines() {
        String number = id.isEmpty() ? "" : "id: " + id + "\n";
        return number + "event: " + type + "\ndata: " + data + "\n\n";
    }
}
