package io.github.thinknxkit.internal.auth.interop;

import java.nio.file.Files;
import java.nio.file.Path;

/** lighttpd with its digest authentication. */
final class LighttpdServer {

    private static final String PROGRAM = "/usr/sbin/lighttpd";

    private LighttpdServer() {}

    static RunningServer start(Path folder, int port) throws Exception {
        ExternalServer.require(PROGRAM);
        ExternalServer.open(folder);
        Path configuration = folder.resolve("lighttpd.conf");
        Files.writeString(configuration, """
                server.modules = ("mod_auth", "mod_authn_file", "mod_alias")
                server.document-root = "%1$s"
                server.errorlog = "%1$s/error.log"
                server.bind = "127.0.0.1"
                server.port = %2$d
                alias.url = ("/api/V1/powerstatus" => "%1$s/answer.json")
                auth.backend = "htdigest"
                auth.backend.htdigest.userfile = "%1$s/users"
                auth.require = ("" => ("method" => "digest", "algorithm" => "MD5", "realm" => "%3$s",
                    "require" => "valid-user"))
                """.formatted(folder, port, RunningServer.REALM));
        return ExternalServer.start(folder, port, PROGRAM, "-D", "-f", configuration.toString());
    }
}
