package io.github.thinknxkit.annotation;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
    }

    @Test
    void withoutAFileNobodyKnows() {
        assertEquals(Freshness.UNKNOWN, Freshness.of(FreshnessTest.class, "no-such.yaml", "00"));
        assertEquals(Freshness.UNKNOWN, Freshness.of(FreshnessTest.class, "", "00"));
    }
}
