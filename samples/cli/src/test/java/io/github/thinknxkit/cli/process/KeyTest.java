package io.github.thinknxkit.cli.process;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What terminals send for keys. */
class KeyTest {

    @Test
    void letters() throws IOException {
        assertEquals(
                List.of(Key.QUIT, Key.UP, Key.DOWN, Key.PAGE_UP, Key.PAGE_DOWN, Key.HOME, Key.END, Key.OTHER),
                keys("qkjb gGx"));
    }

    @Test
    void sequencesOfBothModes() throws IOException {
        assertEquals(List.of(Key.UP, Key.DOWN, Key.UP), keys("\u001b[A\u001bOB\u001bOA"));
        assertEquals(List.of(Key.PAGE_UP, Key.PAGE_DOWN), keys("\u001b[5~\u001b[6~"));
        assertEquals(List.of(Key.HOME, Key.END, Key.HOME, Key.END), keys("\u001b[H\u001b[F\u001b[1~\u001b[4~"));
    }

    @Test
    void whatNobodyKnowsIsSkippedAsAWhole() throws IOException {
        assertEquals(List.of(Key.OTHER, Key.QUIT), keys("\u001b[1;5Cq"));
        assertEquals(List.of(Key.QUIT), keys("\u001bq"), "an escape alone means nothing");
        assertEquals(List.of(), keys("\u001b[1;"));
    }

    private static List<Key> keys(String sent) throws IOException {
        InputStream in = new ByteArrayInputStream(sent.getBytes(StandardCharsets.US_ASCII));
        List<Key> keys = new ArrayList<>();
        for (Optional<Key> key = Key.read(in); key.isPresent(); key = Key.read(in)) {
            keys.add(key.get());
        }
        return keys;
    }
}
