package io.github.thinknxkit.connection;

import static io.github.thinknxkit.connection.DigestAlgorithm.MD5;
import static io.github.thinknxkit.connection.DigestAlgorithm.SHA_256;
import static io.github.thinknxkit.connection.DigestAlgorithm.SHA_256_SESS;
import static io.github.thinknxkit.connection.DigestAlgorithm.SHA_512_256;
import static io.github.thinknxkit.connection.DigestAlgorithm.SHA_512_256_SESS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DigestPolicyTest {

    @Test
    void allowsAllUnlessToldOtherwise() {
        assertEquals(Set.of(DigestAlgorithm.values()), DigestPolicy.any().allowed());
    }

    @Test
    void pinsOneAlgorithm() {
        assertEquals(Set.of(MD5), DigestPolicy.only(MD5).allowed());
    }

    @Test
    void setsAFloorThatCountsBothFormsAsEqual() {
        Set<DigestAlgorithm> strong = Set.of(SHA_256, SHA_256_SESS, SHA_512_256, SHA_512_256_SESS);

        assertEquals(strong, DigestPolicy.atLeast(SHA_256).allowed());
        assertEquals(strong, DigestPolicy.atLeast(SHA_256_SESS).allowed());
    }

    @Test
    void cannotBeChangedFromOutside() {
        Set<DigestAlgorithm> algorithms = EnumSet.of(MD5);
        DigestPolicy policy = new DigestPolicy(algorithms);

        algorithms.clear();

        assertEquals(Set.of(MD5), policy.allowed());
        assertThrows(UnsupportedOperationException.class, () -> policy.allowed().clear());
    }

    @Test
    void allowsSomething() {
        assertThrows(IllegalArgumentException.class, () -> new DigestPolicy(Set.of()));
    }
}
