package io.github.thinknxkit.simulator.page;

import io.github.thinknxkit.simulator.auth.Account;
import io.github.thinknxkit.simulator.tls.TlsIdentity;
import java.util.Optional;

/**
 * How the server's API is reached.
 *
 * @param localOrigin the local port, such as {@code http://127.0.0.1:5051}; empty if it is not open
 * @param account who calls the local port when a command is tested; empty if it is not open
 * @param cloudOrigin the cloud port, such as {@code https://127.0.0.1:5443}
 * @param identity what the cloud port proves itself with
 */
public record Entrance(
        Optional<String> localOrigin, Optional<Account> account, String cloudOrigin, TlsIdentity identity) {}
