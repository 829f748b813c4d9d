package io.github.thinknxkit.gateway.page;

import io.github.thinknxkit.dynamic.api.ApiActions;
import io.github.thinknxkit.gateway.api.ApiService;
import io.github.thinknxkit.gateway.audit.AuditLog;
import io.github.thinknxkit.gateway.building.Building;
import io.github.thinknxkit.gateway.config.PageUser;
import io.github.thinknxkit.gateway.hook.Hooks;
import io.github.thinknxkit.gateway.key.Keys;
import io.github.thinknxkit.gateway.store.Store;
import io.github.thinknxkit.page.Origins;
import io.github.thinknxkit.servers.open.ServerSet;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * What the page stands on.
 *
 * @param names the names that the page is opened by, without ports, such as those of the certificate; it can be opened by
 *     addresses in any case
 * @param origins where the API is, for the URLs that are shown
 * @param trusted the certificate that clients of the API must be told to trust, if any
 * @param store where the values of the last day are kept
 * @param random what tokens are made of
 */
public record PageGround(
        Supplier<List<PageUser>> users,
        Supplier<Set<String>> names,
        Supplier<Origins> origins,
        Optional<Path> trusted,
        ServerSet<Building> buildings,
        ApiService api,
        Keys keys,
        Hooks hooks,
        AuditLog audit,
        Store store,
        ApiActions actions,
        InstantSource time,
        SecureRandom random) {}
