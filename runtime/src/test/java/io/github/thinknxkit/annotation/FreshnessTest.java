package io.github.thinknxkit.annotation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.thinknxkit.testing.Sample;
import org.junit.jupiter.api.Test;

class FreshnessTest {

    private static final String SPEC = "io/github/thinknxkit/annotation/heating.txt";

    @Test
    void theDigestOfTheFileDecides() {
        String digest = "ab0f2c29d99bab2aecb2e8cbf5bd9bd1bd8e4ff7a9eef4ec3f0c8ddb2bc1b1d5";
        assertEquals(Freshness.STALE, Freshness.of(FreshnessTest.class, SPEC, digest));
        assertEquals(
                Freshness.CURRENT,
                Freshness.of(
                        FreshnessTest.class, SPEC, "27e268dbbec0d090348b4522b7f07e51757cba3314b7293662ca440e3896e7f2"));
        assertEquals("stale: rebuild", Freshness.STALE.toString());
        assertEquals("unknown: the file is not on the class path", Freshness.UNKNOWN.toString());
    }

    /** As the processor looks for it. */
    @Test
    void aFileBesideTheCodeIsFoundBeforeOneOfTheSameNameAtTheRoot() {
        String beside = "443737e37e94909815bff036bfbc0498af347a4b1642d50fcaa7cf438f98321a";
        String atTheRoot = "98b48ce58fd2c8362535058a276642175ea062af59d9c11f8c14a299d676e64c";
        assertEquals(Freshness.CURRENT, Freshness.of(FreshnessTest.class, "villa.txt", beside));
        assertEquals(Freshness.STALE, Freshness.of(FreshnessTest.class, "villa.txt", atTheRoot));
        assertEquals(Freshness.CURRENT, Freshness.of(Sample.class, "villa.txt", atTheRoot));
    }

    @Test
    void aNameMayHaveFolders() {
        assertEquals(
                Freshness.CURRENT,
                Freshness.of(
                        FreshnessTest.class,
                        "plants/villa.txt",
                        "c1526cb425d92ebaa181f428dd21322ee2208a3d126572775d19edc7096221ac"));
    }

    @Test
    void aStaleFileMakesAllStale() {
        assertEquals(Freshness.CURRENT, Freshness.ofAll(Freshness.CURRENT));
        assertEquals(Freshness.CURRENT, Freshness.ofAll(Freshness.CURRENT, Freshness.CURRENT));
        assertEquals(Freshness.UNKNOWN, Freshness.ofAll(Freshness.CURRENT, Freshness.UNKNOWN));
        assertEquals(Freshness.STALE, Freshness.ofAll(Freshness.CURRENT, Freshness.UNKNOWN, Freshness.STALE));
        assertEquals(Freshness.STALE, Freshness.ofAll(Freshness.STALE, Freshness.CURRENT));
        assertEquals(Freshness.UNKNOWN, Freshness.ofAll());
    }

    @Test
    void withoutAFileNobodyKnows() {
        assertEquals(Freshness.UNKNOWN, Freshness.of(FreshnessTest.class, "no-such.yaml", "00"));
        assertEquals(Freshness.UNKNOWN, Freshness.of(FreshnessTest.class, "", "00"));
    }
}
