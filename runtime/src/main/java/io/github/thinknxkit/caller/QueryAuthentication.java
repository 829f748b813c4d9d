package io.github.thinknxkit.caller;

/**
 * How a local call announces its authentication scheme in the query, and the names of credentials sent there.
 *
 * @param parameter the parameter that names the scheme, such as {@code auth}
 * @param digest the value that asks for digest authentication
 * @param basic the value that asks for basic authentication
 * @param user the parameter for the user name
 * @param password the parameter for the password
 */
public record QueryAuthentication(String parameter, String digest, String basic, String user, String password) {}
