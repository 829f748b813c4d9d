package io.github.thinknxkit.samples.release;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.bouncycastle.openpgp.PGPException;
import org.bouncycastle.openpgp.PGPPublicKey;
import org.bouncycastle.openpgp.PGPSecretKey;
import org.bouncycastle.openpgp.PGPSecretKeyRingCollection;
import org.bouncycastle.openpgp.PGPSignature;
import org.bouncycastle.openpgp.PGPSignatureList;
import org.bouncycastle.openpgp.PGPUtil;
import org.bouncycastle.openpgp.bc.BcPGPObjectFactory;
import org.bouncycastle.openpgp.operator.bc.BcKeyFingerprintCalculator;
import org.bouncycastle.openpgp.operator.bc.BcPGPContentVerifierBuilderProvider;

/** Signatures by the key of this build, of which only the public part is used. */
record Signatures(PGPSecretKeyRingCollection keys) {

    static Signatures ofThisBuild() throws IOException, PGPException {
        String given = System.getenv("MAVEN_GPG_KEY");
        byte[] key = given == null || given.isEmpty()
                ? Files.readAllBytes(Path.of(System.getProperty("key")))
                : given.getBytes(StandardCharsets.US_ASCII);
        try (InputStream in = PGPUtil.getDecoderStream(new ByteArrayInputStream(key))) {
            return new Signatures(new PGPSecretKeyRingCollection(in, new BcKeyFingerprintCalculator()));
        }
    }

    /** Whether the file is what the holder of the key has signed. */
    boolean verify(byte[] file, Path signature) throws IOException, PGPException {
        try (InputStream in = PGPUtil.getDecoderStream(Files.newInputStream(signature))) {
            PGPSignature made = ((PGPSignatureList) new BcPGPObjectFactory(in).nextObject()).get(0);
            made.init(new BcPGPContentVerifierBuilderProvider(), signer(made));
            made.update(file);
            return made.verify();
        }
    }

    private PGPPublicKey signer(PGPSignature signature) throws PGPException {
        PGPSecretKey key = keys.getSecretKey(signature.getKeyID());
        if (key == null) {
            throw new AssertionError("signed by another key: " + Long.toHexString(signature.getKeyID()));
        }
        return key.getPublicKey();
    }
}
