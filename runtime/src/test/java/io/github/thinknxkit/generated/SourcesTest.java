package io.github.thinknxkit.generated;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.thinknxkit.annotation.Freshness;
import io.github.thinknxkit.testing.Sample;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.Test;

class SourcesTest {

    private static final String HEATING = "io/github/thinknxkit/generated/heating.txt";
    private static final String HEATING_DIGEST = "27e268dbbec0d090348b4522b7f07e51757cba3314b7293662ca440e3896e7f2";
    private static final String VILLA = "villa.txt";
    private static final String VILLA_BESIDE = "443737e37e94909815bff036bfbc0498af347a4b1642d50fcaa7cf438f98321a";
    private static final String VILLA_AT_THE_ROOT = "98b48ce58fd2c8362535058a276642175ea062af59d9c11f8c14a299d676e64c";

    @Test
    void theDigestOfTheFileDecides() {
        assertEquals(Freshness.STALE, beside().and(HEATING, VILLA_BESIDE).freshness());
        assertEquals(Freshness.CURRENT, beside().and(HEATING, HEATING_DIGEST).freshness());
        assertEquals("stale: rebuild", Freshness.STALE.toString());
        assertEquals("unknown: the file is not on the class path", Freshness.UNKNOWN.toString());
    }

    /** As the processor looks for it. */
    @Test
    void aFileBesideTheCodeIsFoundBeforeOneOfTheSameNameAtTheRoot() {
        Sources elsewhere = Sources.of(Sample.class, Sample.class::getResourceAsStream);
        assertEquals(Freshness.CURRENT, beside().and(VILLA, VILLA_BESIDE).freshness());
        assertEquals(Freshness.STALE, beside().and(VILLA, VILLA_AT_THE_ROOT).freshness());
        assertEquals(Freshness.CURRENT, elsewhere.and(VILLA, VILLA_AT_THE_ROOT).freshness());
    }

    @Test
    void aNameMayHaveFolders() {
        String digest = "c1526cb425d92ebaa181f428dd21322ee2208a3d126572775d19edc7096221ac";
        assertEquals(Freshness.CURRENT, beside().and("plants/villa.txt", digest).freshness());
    }

    @Test
    void aStaleFileMakesAllStale() {
        Sources current = beside().and(HEATING, HEATING_DIGEST);
        assertEquals(Freshness.CURRENT, current.and(VILLA, VILLA_BESIDE).freshness());
        assertEquals(Freshness.UNKNOWN, current.and("no-such.yaml", "00").freshness());
        assertEquals(
                Freshness.STALE,
                current.and("no-such.yaml", "00").and(VILLA, "00").freshness());
        assertEquals(
                Freshness.STALE,
                beside().and(VILLA, "00").and(HEATING, HEATING_DIGEST).freshness());
    }

    @Test
    void withoutAFileNobodyKnows() {
        assertEquals(Freshness.UNKNOWN, beside().freshness());
        assertEquals(Freshness.UNKNOWN, beside().and("no-such.yaml", "00").freshness());
        assertEquals(Freshness.UNKNOWN, beside().and("", "00").freshness());
    }

    /** A class that warns must be usable whatever is wrong with the files. */
    @Test
    void aFileThatCannotBeReadIsAnErrorButNoneOfTheWarning() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("disk on fire");
            }

            @Override
            public int read(byte[] into, int offset, int length) throws IOException {
                return read();
            }
        };
        Sources sources = Sources.of(SourcesTest.class, name -> broken).and(VILLA, "00");

        assertEquals(sources, sources.warnIfStale());
        UncheckedIOException failure = assertThrows(UncheckedIOException.class, sources::freshness);
        assertEquals("cannot read villa.txt from the class path", failure.getMessage());
    }

    private static Sources beside() {
        return Sources.of(SourcesTest.class, SourcesTest.class::getResourceAsStream);
    }
}
