package io.github.thinknxkit.internal.auth.interop;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A server of others that asks for digest authentication. */
interface RunningServer extends AutoCloseable {

    String USER = "user";
    String PASSWORD = "p\"a\\ss w\u00f6rd";
    /** Plain, because Tomcat does not escape a quote in it. */
    String REALM = "the realm";

    /** The hash of {@link #PASSWORD}. */
    static String hash() {
        return hash(PASSWORD);
    }

    /** The hash that servers keep in place of a password, in UTF-8 as htdigest writes it in most terminals. */
    static String hash(String password) {
        try {
            byte[] login = (USER + ":" + REALM + ":" + password).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("MD5").digest(login));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    int port();

    @Override
    void close();
}
