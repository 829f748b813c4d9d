package io.github.thinknxkit.cli.prepared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.thinknxkit.spec.model.ApiSpec;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The prepared spec says what the YAML says. */
class PreparedSpecTest {

    @Test
    void theBuildHasPreparedTheSpecOfToday() {
        assertNotNull(PreparedSpec.class.getResource(PreparedSpec.RESOURCE));
        assertEquals(PreparedSpec.fromYaml(), PreparedSpec.load());
    }

    @Test
    void whatIsWrittenIsReadAgain() throws IOException {
        ApiSpec spec = PreparedSpec.fromYaml();

        assertEquals(spec, PreparedSpec.read(new ByteArrayInputStream(written(spec))));
    }

    @Test
    void sameObjectsStayTheSame() throws IOException {
        ApiSpec spec = PreparedSpec.read(new ByteArrayInputStream(written(PreparedSpec.fromYaml())));

        assertEquals(
                System.identityHashCode(spec.types().get(0)),
                System.identityHashCode(
                        spec.operations().get(0).parameters().get(0).type()));
    }

    @Test
    void half() throws IOException {
        byte[] whole = written(PreparedSpec.fromYaml());
        byte[] half = java.util.Arrays.copyOf(whole, whole.length / 2);

        assertThrows(EOFException.class, () -> PreparedSpec.read(new ByteArrayInputStream(half)));
    }

    @Test
    void anUnknownMarkIsDamage() {
        RecordReader reader = new RecordReader(new DataInputStream(new ByteArrayInputStream(new byte[] {'?'})));

        IllegalStateException error = assertThrows(IllegalStateException.class, reader::read);
        assertEquals("the prepared spec is damaged: it has the tag 63", error.getMessage());
    }

    @Test
    void whatHasNoFormIsRefused() {
        RecordWriter writer = new RecordWriter(new DataOutputStream(new ByteArrayOutputStream()));

        assertThrows(IllegalArgumentException.class, () -> writer.write(List.of(1.5f)));
    }

    private static byte[] written(ApiSpec spec) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PreparedSpec.write(spec, out);
        return out.toByteArray();
    }
}
