package io.github.thinknxkit.draft.project;

import io.github.thinknxkit.connection.Secret;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Makes the password of the protected archive of the password that ETS asks for. */
final class ZipPassword {

    /** The schema of ETS 6, which does not use the project's password as it is. */
    private static final int DERIVED_SINCE = 21;

    private static final byte[] SALT = "21.project.ets.knx.org".getBytes(StandardCharsets.US_ASCII);
    private static final int ITERATIONS = 65_536;
    private static final String MAC = "HmacSHA256";

    private ZipPassword() {}

    static char[] of(Secret password, int schema) {
        return password.reveal(typed -> schema < DERIVED_SINCE ? typed.clone() : derived(typed));
    }

    private static char[] derived(char[] typed) {
        byte[] key = new byte[2 * typed.length];
        ByteBuffer.wrap(key).order(ByteOrder.LITTLE_ENDIAN).asCharBuffer().put(typed);
        try {
            byte[] base64 = Base64.getEncoder().encode(firstBlock(key));
            char[] password = new char[base64.length];
            for (int at = 0; at < password.length; at++) {
                password[at] = (char) base64[at];
            }
            return password;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("each Java platform has " + MAC, e);
        } finally {
            Arrays.fill(key, (byte) 0);
        }
    }

    /**
     * PBKDF2 (RFC 8018, section 5.2) as far as ETS needs it: 32 bytes are one block of this function. The JDK's own takes
     * characters, which it encodes in UTF-8, and no bytes.
     */
    private static byte[] firstBlock(byte[] key) throws GeneralSecurityException {
        Mac mac = Mac.getInstance(MAC);
        mac.init(new SecretKeySpec(key, MAC));
        mac.update(SALT);
        byte[] round = mac.doFinal(new byte[] {0, 0, 0, 1});
        byte[] block = round.clone();
        for (int i = 1; i < ITERATIONS; i++) {
            round = mac.doFinal(round);
            for (int at = 0; at < block.length; at++) {
                block[at] ^= round[at];
            }
        }
        return block;
    }
}
