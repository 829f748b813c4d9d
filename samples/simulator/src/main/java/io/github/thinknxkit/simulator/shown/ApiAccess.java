package io.github.thinknxkit.simulator.shown;

import io.github.thinknxkit.page.Origins;
import io.github.thinknxkit.simulator.auth.Account;
import io.github.thinknxkit.simulator.tls.TlsIdentity;
import java.util.Optional;

/**
 * How the page's tests reach the simulator's API.
 *
 * @param origins where it listens
 * @param account who calls the local port; empty if it is not open
 * @param identity what the cloud port proves itself with
 */
public record ApiAccess(Origins origins, Optional<Account> account, TlsIdentity identity) {}
