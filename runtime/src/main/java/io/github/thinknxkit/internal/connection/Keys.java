package io.github.thinknxkit.internal.connection;

import io.github.thinknxkit.connection.Secret;

/** Checks cloud keys, without a word of them in any message. */
final class Keys {

    private Keys() {}

    static void check(Secret key) {
        CredentialText.check("key", key);
        if (!key.reveal(Keys::isUsable)) {
            throw new IllegalArgumentException(
                    "the key is empty or contains white space; copy it from the page Thinknx Cloud of the server");
        }
    }

    private static boolean isUsable(char[] key) {
        for (char c : key) {
            if (Character.isWhitespace(c) || Character.isSurrogate(c)) {
                return false;
            }
        }
        return key.length > 0;
    }
}
