package io.github.thinknxkit.openapi.client;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.X509Certificate;

/**
 * The certificate of the simulator's cloud in the forms that languages want.
 *
 * @param pem the file in PEM
 * @param store the file in PKCS #12, with the password {@code trusted}
 */
record Trust(Path pem, Path store) {

    static Trust write(Path folder, X509Certificate certificate, String pem) throws IOException {
        Trust trust = new Trust(folder.resolve("cloud.pem"), folder.resolve("cloud.p12"));
        Files.writeString(trust.pem(), pem);
        try (OutputStream out = Files.newOutputStream(trust.store())) {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(null, null);
            store.setCertificateEntry("cloud", certificate);
            store.store(out, "trusted".toCharArray());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
        return trust;
    }
}
