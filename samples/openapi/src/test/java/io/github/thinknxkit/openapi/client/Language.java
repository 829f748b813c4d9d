package io.github.thinknxkit.openapi.client;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A language for which clients are generated. */
interface Language {

    /** Its word in the README. */
    String word();

    /** The name of the generator. */
    String generator();

    /** Skips the test if what it needs is not installed. */
    void require() throws InterruptedException;

    /** Writes programs, and compiles them with their generated clients; both are below the folder, by the kind of connection. */
    void compile(Path folder, Map<String, String> setups, String calls) throws IOException, InterruptedException;

    /** Returns the command that runs a program. */
    List<String> command(Path folder, Trust trust);

    /** Returns the environment in which it runs. */
    Map<String, String> environment(Path folder, Trust trust);
}
