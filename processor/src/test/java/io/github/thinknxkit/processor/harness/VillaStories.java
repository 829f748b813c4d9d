package io.github.thinknxkit.processor.harness;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

/** The plant of the villa, as a user's own code calls it. */
public final class VillaStories implements AutoCloseable {

    private final Stories stories;

    public VillaStories(Path folder) {
        stories = new Stories(
                new Project(folder)
                        .annotated("home", "", "(\"villa.yaml\")")
                        .resource("villa.yaml", Specs.villa())
                        .source("home/VillaStory.java", Specs.read("/stories/VillaStory.java"))
                        .compile()
                        .succeeded()
                        .loader(),
                "home.VillaStory");
    }

    /** A server on which all is switched on, at 70 % and has 21.5 degrees. */
    public static FakeCaller server() {
        FakeCaller server = new FakeCaller(Map.of("status", true));
        for (String operation :
                new String[] {"heightlevel", "heightlevelstatus", "blindanglestatus", "powerlevelstatus"}) {
            server.answering(operation, Map.of("status", 70));
        }
        for (String operation : new String[] {"actualtemp", "setpointstatus", "hvacsetpointstatus"}) {
            server.answering(operation, Map.of("status", 21.5));
        }
        return server;
    }

    /** Tells a story of the villa on a server, and throws what it throws. */
    public String tell(String name, FakeCaller server) throws Exception {
        return stories.tell(name, stories.call("villa", server));
    }

    @Override
    public void close() throws IOException {
        stories.close();
    }
}
