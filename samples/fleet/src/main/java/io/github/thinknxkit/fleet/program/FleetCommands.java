package io.github.thinknxkit.fleet.program;

import io.github.thinknxkit.dynamic.api.BundledSpec;
import io.github.thinknxkit.dynamic.error.UsageException;
import io.github.thinknxkit.dynamic.plant.Plant;
import io.github.thinknxkit.dynamic.plant.PlantReading;
import io.github.thinknxkit.dynamic.text.ShownText;
import io.github.thinknxkit.fleet.Fleet;
import io.github.thinknxkit.fleet.kafka.KafkaAccess;
import io.github.thinknxkit.fleet.record.FleetResult;
import io.github.thinknxkit.fleet.record.FleetServer;
import io.github.thinknxkit.fleet.record.Order;
import io.github.thinknxkit.servers.file.ConfigFile;
import io.github.thinknxkit.servers.program.ProcessEnd;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import org.apache.kafka.clients.admin.Admin;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The commands of the program. */
@Command(
        name = FleetCommands.NAME,
        description = "A fleet of servers on many machines, over Kafka.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND")
final class FleetCommands {

    static final String NAME = "thinknx-fleet";

    @Option(
            names = "--config",
            paramLabel = "FILE",
            scope = ScopeType.INHERIT,
            description = "the configuration: fleet.yaml")
    private Path config = Path.of("fleet.yaml");

    @Spec
    private @Nullable CommandSpec spec;

    private CommandLine program() {
        if (spec == null) {
            throw new IllegalStateException("picocli has not injected the command");
        }
        return spec.commandLine();
    }

    private PrintWriter out() {
        return program().getOut();
    }

    /** Prints what comes from a topic, where anybody may have written it. */
    private void print(String line) {
        out().println(ShownText.clean(line));
    }

    private FleetConfig read() {
        return new ConfigFile<>(config, ConfigReader::read).read().orElseThrow();
    }

    private KafkaAccess readKafka() {
        return new ConfigFile<>(config, ConfigReader::readKafka).read().orElseThrow();
    }

    @Command(
            name = "worker",
            description = "Owns servers, watches them, and executes commands, until it is asked to end.")
    int worker(
            @Option(
                            names = "--embedded",
                            description = "start a broker, simulated servers, and all else that is needed to try it")
                    boolean embedded,
            @Option(
                            names = "--broker-jars",
                            paramLabel = "FOLDER",
                            description = "the jars of the broker; by default the folder broker beside this program")
                    @Nullable
                    Path brokerJars)
            throws IOException {
        try (ProcessEnd ending = new ProcessEnd("thinknx-fleet-ending")) {
            if (embedded) {
                tryOut(brokerJars, ending);
            } else {
                work(read(), ending);
            }
        }
        return 0;
    }

    private void tryOut(@Nullable Path brokerJars, ProcessEnd ending) throws IOException {
        Path jars = brokerJars == null ? Trial.jar().resolveSibling("broker") : brokerJars;
        if (!Files.isDirectory(jars)) {
            throw new UsageException("there is no folder " + jars
                    + " with the jars of a broker; the build makes one beside the fleet's own jar, in samples/fleet/target:"
                    + " start that jar, or name the folder by --broker-jars");
        }
        out().println("A broker is started, which takes some seconds.");
        try (Trial trial = Trial.start(jars)) {
            config = trial.configuration();
            out().println(trial.advice(program().getCommandName()));
            work(read(), ending);
        }
    }

    private void work(FleetConfig settings, ProcessEnd ending) throws IOException {
        try (RunningWorker worker = RunningWorker.start(settings)) {
            out().println(worker);
            ending.await();
        }
    }

    @Command(name = "topics", description = "Makes the topics that are not there.")
    int topics(
            @Option(
                            names = "--partitions",
                            defaultValue = "256",
                            description = "how many partitions (default: ${DEFAULT-VALUE}); never change it later")
                    int partitions,
            @Option(
                            names = "--replicas",
                            defaultValue = "3",
                            description = "on how many brokers (default: ${DEFAULT-VALUE})")
                    int replicas) {
        KafkaAccess kafka = readKafka();
        try (Admin admin = kafka.admin()) {
            kafka.topics().create(admin, partitions, replicas);
        }
        return 0;
    }

    private int with(Consumer<Fleet> work) {
        try (Fleet fleet = Fleet.connect(readKafka())) {
            work.accept(fleet);
        }
        return 0;
    }

    @Command(name = "add", description = "Takes a server into the fleet, or changes what is said of it.")
    int add(
            @Parameters(paramLabel = "SERVER", description = "its name, which its secret has, too") String server,
            @Option(
                            names = "--url",
                            required = true,
                            description = "http://HOST:5051, or https://HOST of a cloud; cloud for the vendor's")
                    String url,
            @Option(names = "--user", description = "the user of a server in the network") @Nullable String user,
            @Option(names = "--plant", paramLabel = "FILE", description = "its plant file") @Nullable Path plant) {
        FleetServer added = url.equals("cloud") ? FleetServer.inTheCloud(server) : FleetServer.at(server, url);
        FleetServer known = user == null ? added : added.with("user", user);
        FleetServer complete = plant == null ? known : known.plant(checked(plant));
        return with(fleet -> fleet.add(complete));
    }

    /** No worker tells whoever has added a server that its plant file is wrong. */
    private static String checked(Path plant) {
        Plant unused = PlantReading.read(plant, BundledSpec.load());
        try {
            return Files.readString(plant);
        } catch (IOException e) {
            throw new UsageException("the plant file " + plant + " cannot be read");
        }
    }

    @Command(name = "remove", description = "Takes a server out of the fleet.")
    int remove(@Parameters(paramLabel = "SERVER") String server) {
        return with(fleet -> fleet.remove(server));
    }

    @Command(name = "list", description = "Lists the servers.")
    int list() {
        return with(fleet -> fleet.servers().forEach(server -> out().println(server.server())));
    }

    @Command(name = "send", description = "Sets a device, and prints what became of it.")
    int send(
            @Parameters(paramLabel = "SERVER") String server,
            @Parameters(paramLabel = "DEVICE", description = "its path, or the end of it") String device,
            @Parameters(
                            paramLabel = "WORD",
                            arity = "1..*",
                            description = "a value such as on or 40, or an action such as up")
                    String[] words) {
        return command(server, Order.set(device, words));
    }

    @Command(name = "call", description = "Calls an operation of the document, and prints what became of it.")
    int call(
            @Parameters(paramLabel = "SERVER") String server,
            @Parameters(paramLabel = "OPERATION", description = "such as powerstatus") String operation,
            @Parameters(
                            paramLabel = "NAME=VALUE",
                            arity = "0..*",
                            mapFallbackValue = "",
                            description = "its parameters; fb alone waits for the device")
                    Map<String, String> parameters) {
        return command(server, Order.call(operation, parameters == null ? Map.of() : parameters));
    }

    private int command(String server, Order order) {
        try (Fleet fleet = Fleet.connect(readKafka())) {
            FleetResult result =
                    fleet.send(server, order, Duration.ofSeconds(20)).join();
            print(result.status() + " by " + result.worker()
                    + (result.message().isEmpty() ? "" : ": " + result.message()));
            result.readings().forEach(value -> print(value.name() + ": " + value.text()));
            return Ending.of(result.status());
        }
    }

    @Command(name = "watch", description = "Prints states as they are written, until it is ended.")
    int watch() throws InterruptedException {
        try (Fleet fleet = Fleet.connect(readKafka())) {
            Runnable unused = fleet.watch(state -> print(state.readAt() + " " + state.server() + " "
                    + state.device() + " "
                    + state.name() + ": " + state.value() + (state.unit().isEmpty() ? "" : " " + state.unit())
                    + (state.stale() ? " (stale)" : "") + ", by " + state.worker()));
            new CountDownLatch(1).await();
        }
        return 0;
    }

    @Command(name = "status", description = "Prints who owns what, and how many commands wait.")
    int status() {
        return with(fleet -> {
            fleet.owners()
                    .forEach(owner -> print(owner.worker() + " at " + owner.host() + " owns "
                            + owner.partitions().size() + " partitions"));
            out().println(fleet.lag() + " commands wait");
        });
    }
}
