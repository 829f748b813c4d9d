package io.github.thinknxkit.dynamic.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thinknxkit.dynamic.error.UsageException;
import io.github.thinknxkit.simulator.tls.TlsIdentity;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.net.ssl.X509TrustManager;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrustedCertificatesTest {

    private static String one;
    private static String two;

    @TempDir
    Path folder;

    @BeforeAll
    static void make() throws IOException {
        one = TlsIdentity.create("127.0.0.1").pem();
        two = TlsIdentity.create("127.0.0.1").pem();
    }

    private static List<?> trusted(Optional<Path> file) {
        return Stream.of(TrustedCertificates.of(file).getTrustManagers())
                .filter(X509TrustManager.class::isInstance)
                .flatMap(judge -> Arrays.stream(((X509TrustManager) judge).getAcceptedIssuers()))
                .toList();
    }

    /** As Transport reads them, so that what checks a connection says the same of the file. */
    @ParameterizedTest
    @CsvSource({
        "UTF-8, false",
        "UTF-8, true",
        "UTF-16LE, true",
        "UTF-16BE, true",
        "UTF-16LE, false",
        "UTF-16BE, false",
        "ISO-8859-1, false"
    })
    void allOfAFileAreTrustedHoweverItWasSaved(Charset charset, boolean marked) throws IOException {
        String text = (marked ? "\uFEFF" : "") + one + (charset.name().startsWith("ISO") ? "Müller AG\n" : "") + two;
        Path file = Files.writeString(folder.resolve("trusted.pem"), text, charset);

        assertEquals(2, trusted(Optional.of(file)).size());
        assertEquals(2, TrustedCertificates.read(file).size());
    }

    @Test
    void withoutAFileThoseOfJavaAre() {
        assertTrue(trusted(Optional.empty()).size() > 2);
    }

    @Test
    void whatCannotBeUsedIsNamed() throws IOException {
        Path none = folder.resolve("none.pem");
        Path empty = Files.writeString(folder.resolve("empty.pem"), "");
        Path damaged = Files.writeString(folder.resolve("damaged.pem"), one.substring(0, one.length() / 2));

        assertRefused(none, "the file " + none + " cannot be read: there is none");
        assertRefused(empty, "the file " + empty + " should have certificates, in PEM");
        assertRefused(damaged, "the file " + damaged + " should have certificates, in PEM");
    }

    private static void assertRefused(Path file, String message) {
        assertEquals(
                message,
                assertThrows(UsageException.class, () -> TrustedCertificates.context(file))
                        .getMessage());
    }
}
