package io.github.thinknxkit.internal.auth.interop;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Apache's httpd as Debian packages it. */
final class ApacheServer {

    private static final String PROGRAM = "/usr/sbin/apache2";
    private static final List<String> MODULES =
            List.of("mpm_event", "authn_core", "authn_file", "authz_core", "authz_user", "auth_digest", "alias");

    private ApacheServer() {}

    /** Starts Apache with lines of its configuration that set digest authentication up. */
    static RunningServer start(Path folder, int port, String... lines) throws Exception {
        ExternalServer.require(PROGRAM);
        ExternalServer.open(folder);
        Path configuration = folder.resolve("httpd.conf");
        Files.writeString(configuration, configuration(folder, port, lines));
        return ExternalServer.start(folder, port, PROGRAM, "-DFOREGROUND", "-f", configuration.toString());
    }

    /** User and group count only if this runs as root, which Apache does not. */
    private static String configuration(Path folder, int port, String... lines) {
        StringBuilder modules = new StringBuilder();
        MODULES.forEach(name -> modules.append("LoadModule ")
                .append(name)
                .append("_module /usr/lib/apache2/modules/mod_")
                .append(name)
                .append(".so\n"));
        return """
                ServerRoot "%1$s"
                DefaultRuntimeDir "%1$s"
                PidFile "%1$s/pid"
                ErrorLog "%1$s/error.log"
                ServerName localhost
                Listen 127.0.0.1:%2$d
                User www-data
                Group www-data
                %3$sAuthDigestShmemSize 64K
                AliasMatch "^/" "%1$s/answer.json"
                <Directory "%1$s">
                AuthType Digest
                AuthName "%4$s"
                AuthUserFile "%1$s/users"
                Require valid-user
                %5$s
                </Directory>
                """.formatted(folder, port, modules, RunningServer.REALM, String.join("\n", lines));
    }
}
