package io.github.thinknxkit.cli.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thinknxkit.cli.Trial;
import io.github.thinknxkit.cli.Trial.Result;
import io.github.thinknxkit.simulator.junit.SimulatorConnection;
import io.github.thinknxkit.simulator.junit.WithSimulator;
import io.github.thinknxkit.simulator.plant.DemoPlant;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Results as tables, JSON, CSV and YAML. */
@WithSimulator
@Timeout(60)
class OutputFormTest {

    private static final String LIGHT = DemoPlant.CEILING_LIGHT;

    private static List<Object> documents(String yaml) {
        Iterable<Object> all = new Load(LoadSettings.builder().build()).loadAllFromString(yaml);
        return StreamSupport.stream(all.spliterator(), false).toList();
    }

    @Test
    void oneCall(SimulatorConnection connection) {
        String[] call = {"call", "powerstatus", "guid=" + LIGHT};

        assertEquals(LIGHT + ": off\n", run(connection, "table", call).out());
        assertEquals(
                run(connection, "json", call).out(),
                Trial.on(connection)
                        .run("--json", "call", "powerstatus", "guid=" + LIGHT)
                        .out());
        assertEquals(
                "ok,operation,target,result.guid,result.on,result.communicationObject\ntrue,powerstatus,%s,%s,false,2\n"
                        .formatted(LIGHT, LIGHT),
                run(connection, "csv", call).out());
        assertEquals(
                List.of(Map.of(
                        "ok",
                        true,
                        "operation",
                        "powerstatus",
                        "target",
                        LIGHT,
                        "result",
                        Map.of("guid", LIGHT, "on", false, "communicationObject", 2))),
                documents(run(connection, "yaml", call).out()));
    }

    @Test
    void aBatch(SimulatorConnection connection) {
        String batch = "light power status " + LIGHT + "\nnonsense\n";

        assertEquals(
                List.of(
                        "ok,line,operation,target,wouldSend,result,error,message,mayHaveRun",
                        "true,1,powerstatus," + LIGHT + ",,guid=" + LIGHT + "; on=false; communicationObject=2,,,",
                        "false,2,,,,,usage,\"there is no command \"\"nonsense\"\"\","),
                Trial.on(connection).input(batch).run("-o", "csv", "batch", "-").lines());
        List<Object> documents = documents(
                Trial.on(connection).input(batch).run("-oyaml", "batch", "-").out());
        assertEquals(2, documents.size());
        assertEquals(
                Map.of("ok", false, "line", 2, "error", "usage", "message", "there is no command \"nonsense\""),
                documents.get(1));
    }

    @Test
    void aPlant(SimulatorConnection connection, @TempDir Path folder) throws IOException {
        Path plant = Files.writeString(folder.resolve("villa.yaml"), """
                format: 1
                plant: P
                devices:
                  "=HYPERLINK(1), \\"x\\"": {kind: light, guid: %s, controllers: [power, power-level], tags: [a, b]}
                """.formatted(LIGHT));

        Result list = Trial.on(connection).run("--plant", plant.toString(), "list", "--format", "csv");
        assertEquals(
                "ok,device,kind,guid,controllers,tags\ntrue,\"'=HYPERLINK(1), \"\"x\"\"\",light," + LIGHT
                        + ",power; power-level,a; b\n",
                list.out(),
                list.err());
        Result snapshot = Trial.on(connection).run("--plant", plant.toString(), "snapshot", "-o", "csv");
        assertEquals(
                "ok,device,kind,guid,state,value,unit,inRange,error,message",
                snapshot.lines().get(0));
        assertTrue(snapshot.lines().get(2).endsWith(",power-level.level,0,%,,,"), snapshot.out());
        Object yaml = documents(Trial.on(connection)
                        .run("--plant", plant.toString(), "list", "-o", "yaml")
                        .out())
                .get(0);
        assertEquals(
                Map.of(
                        "ok",
                        true,
                        "device",
                        "=HYPERLINK(1), \"x\"",
                        "kind",
                        "light",
                        "guid",
                        LIGHT,
                        "controllers",
                        List.of("power", "power-level"),
                        "tags",
                        List.of("a", "b")),
                yaml);
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "yaml", "json"})
    void aDoctor(String form, SimulatorConnection connection) {
        Result result = run(connection, form, "doctor");

        assertEquals(0, result.status(), result.err());
        assertEquals(
                !form.equals("csv"),
                result.out().contains("profile") && result.out().contains("digest\""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-o yaml", "-oyaml", "-o=yaml", "--format yaml", "--format=yaml"})
    void errorsOfTheCommandLineItself(String option) {
        Result result = new Trial().run((option + " lihgt").split(" "));

        assertEquals(2, result.status());
        assertEquals(1, documents(result.out()).size(), result.out());
        assertTrue(result.out().contains("error: \"usage\""), result.out());
    }

    @Test
    void others() {
        assertEquals(
                "thinknx: --format must be table, json, csv or yaml, not \"pdf\"\n",
                new Trial().run("-o", "pdf", "list").err());
        assertTrue(new Trial()
                .run("-o", "csv", "--json", "list")
                .out()
                .contains("--json and --format csv contradict each other"));
    }

    @Test
    void textsOfStrangers() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
        List<String> texts = List.of(
                "+1",
                "-1.5",
                "@x",
                "-x",
                "\tx",
                "a\nb",
                "on",
                "1:30",
                "\u0085\u2028\u0007",
                "\ud83d\ude00",
                "'",
                ": #");
        ResultRow row = new ResultRow();
        for (int i = 0; i < texts.size(); i++) {
            row.member("t" + i, texts.get(i));
        }
        row.member("guid", "=x").member("number", -3).member("decimal", -3.5);

        OutputForm.CSV.writer(out, List.of()).write(row);
        String csv = bytes.toString(StandardCharsets.UTF_8);
        assertEquals(
                "+1,-1.5,'@x,'-x,'\tx,\"a\nb\",on,1:30,\u0085\u2028\u0007,\ud83d\ude00,',: #,=x,-3,-3.5\n",
                csv.substring(csv.indexOf('\n') + 1));
        bytes.reset();
        OutputForm.YAML.writer(out, List.of()).write(row);
        assertEquals(
                row.members(), documents(bytes.toString(StandardCharsets.UTF_8)).get(0));
    }

    private static Result run(SimulatorConnection connection, String form, String... words) {
        String[] all = new String[words.length + 2];
        System.arraycopy(words, 0, all, 0, words.length);
        all[words.length] = "-o";
        all[words.length + 1] = form;
        return Trial.on(connection).run(all);
    }
}
