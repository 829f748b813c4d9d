package io.github.thinknxkit.gateway.command;

import io.github.thinknxkit.gateway.audit.Actor;
import io.github.thinknxkit.gateway.audit.AuditLog;
import io.github.thinknxkit.gateway.key.Keys;

/**
 * What commands for keys act on.
 *
 * @param keys the keys
 * @param servers the servers that they can be for
 * @param audit where changes are noted
 * @param actor who makes them
 */
record KeyStock(Keys keys, KnownServers servers, AuditLog audit, Actor actor) {}
