package io.github.thinknxkit.knx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.thinknxkit.error.InvalidArgumentException;
import org.junit.jupiter.api.function.Executable;

/** What a group says of a value that it does not take. */
final class Refusals {

    private Refusals() {}

    /** The value is refused, in words that name the group, and the error tells the rest to programs. */
    static void refuses(String parameter, String type, String complaint, Executable call) {
        InvalidArgumentException error = assertThrows(InvalidArgumentException.class, call);
        assertEquals(
                parameter + " of Kitchen/South blind " + complaint + " [DPT " + type + " of 1/0/7]",
                error.getMessage());
        assertEquals(parameter, error.parameter());
        assertEquals("DPT " + type, error.operation());
        assertEquals("1/0/7", error.target());
        assertEquals("", error.connection());
        assertFalse(error.mayHaveRun());
    }
}
