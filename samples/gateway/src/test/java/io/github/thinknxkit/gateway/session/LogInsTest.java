package io.github.thinknxkit.gateway.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thinknxkit.gateway.config.PageUser;
import io.github.thinknxkit.page.Role;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who gets in, and who waits. */
class LogInsTest {

    /** Of "open sesame", by fewer rounds than those that are made now. */
    private static final String HASH =
            "pbkdf2-sha256$100000$AAECAwQFBgcICQoLDA0ODw$Y3hpdPa+i2v3a1Z4DNYiCV63ynzfC/p7G853gmKZ2ag";

    private static final int PATIENCE = 3;
    private static final String HOME = "198.51.100.7";

    @TempDir
    Path folder;

    private LogIns logIns;

    @BeforeEach
    void open() throws IOException {
        Path password = Files.writeString(folder.resolve("password"), HASH);
        List<PageUser> users = List.of(new PageUser("anna", Role.LOOK, password));
        logIns = new LogIns(() -> users, () -> Instant.EPOCH, PATIENCE);
    }

    private boolean logIn(String address) {
        return logIns.logIn(address, "anna", "open sesame").access().isPresent();
    }

    @Test
    void whoHasLoggedInBeforeIsNotShutOutByThoseWhoGuess() {
        assertTrue(logIn(HOME));
        for (int i = 0; i < PATIENCE; i++) {
            assertEquals(LogIns.Outcome.WRONG, logIns.logIn("192.0.2.7", "anna", "wrong"));
        }
        assertFalse(logIn("203.0.113.9"));
        assertTrue(logIn(HOME));
    }
}
