package io.github.thinknxkit.page;

/** What a visitor may do; each may what those before it may. */
public enum Role {
    /** May see everything but secrets, and ask devices for their values. */
    LOOK,
    /** May send commands. */
    OPERATE,
    /** May change the server itself, and its keys. */
    ADMINISTER;

    /**
     * Returns whether this role may what another may.
     *
     * @param other the other role
     * @return whether it is this or a lesser one
     */
    public boolean covers(Role other) {
        return compareTo(other) >= 0;
    }
}
