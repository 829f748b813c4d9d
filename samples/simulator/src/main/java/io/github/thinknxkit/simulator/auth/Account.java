package io.github.thinknxkit.simulator.auth;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/**
 * A user of the local port.
 *
 * @param user the name
 * @param password the password; never shown
 */
public record Account(String user, String password) {

    boolean matches(String otherUser, String otherPassword) {
        boolean sameUser = same(user, otherUser);
        boolean samePassword = same(password, otherPassword);
        return sameUser && samePassword;
    }

    static boolean same(String expected, String actual) {
        return MessageDigest.isEqual(
                expected.getBytes(StandardCharsets.UTF_8), actual.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String toString() {
        return "Account[user=***, password=***]";
    }
}
