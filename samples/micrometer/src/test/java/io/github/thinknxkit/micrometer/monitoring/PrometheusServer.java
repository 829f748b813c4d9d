package io.github.thinknxkit.micrometer.monitoring;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.thinknxkit.micrometer.Deadline;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A Prometheus that asks one program for its metrics, twice a second, and has our rules. */
final class PrometheusServer implements AutoCloseable {

    private static final Pattern LISTENING = Pattern.compile("msg=\"Listening on\" address=127\\.0\\.0\\.1:(\\d+)");
    private static final long SECONDS = 60;

    private final Process process;
    private final Path output;
    private final HttpClient client = HttpClient.newHttpClient();
    private int port;

    private PrometheusServer(Process process, Path output) {
        this.process = process;
        this.output = output;
    }

    /** Starts one on a free port. */
    static PrometheusServer start(Path folder, int scraped) throws Exception {
        Files.writeString(folder.resolve(Document.RULES), Document.text(Document.RULES));
        Files.writeString(folder.resolve("prometheus.yml"), """
                global:
                  scrape_interval: 500ms
                  evaluation_interval: 500ms
                rule_files:
                  - %s
                scrape_configs:
                  - job_name: house
                    static_configs:
                      - targets: ["127.0.0.1:%d"]
                """.formatted(Document.RULES, scraped));
        Path output = folder.resolve("output.txt");
        Process process = new ProcessBuilder(
                        "prometheus",
                        "--config.file=prometheus.yml",
                        "--storage.tsdb.path=data",
                        "--web.listen-address=127.0.0.1:0")
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        PrometheusServer server = new PrometheusServer(process, output);
        server.awaitPort();
        Deadline.await(() -> server.get("-/ready").statusCode() == 200, () -> "Prometheus is not ready");
        return server;
    }

    private void awaitPort() throws Exception {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
        while (port == 0) {
            Matcher told = LISTENING.matcher(Files.readString(output));
            if (told.find()) {
                port = Integer.parseInt(told.group(1));
            } else if (process.waitFor(20, TimeUnit.MILLISECONDS) || System.nanoTime() > deadline) {
                close();
                throw new IllegalStateException("Prometheus did not start: " + Files.readString(output));
            }
        }
    }

    /** Evaluates an expression now, and returns what it is for each set of labels. */
    List<Document> query(String expression) throws Exception {
        return ask("query?query=" + URLEncoder.encode(expression, StandardCharsets.UTF_8))
                .list("result");
    }

    /** Returns the values of a label of a metric. */
    List<String> values(String label, String metric) throws Exception {
        return ask("label/" + label + "/values?match[]=" + metric).items().stream()
                .map(Document::text)
                .toList();
    }

    /** Returns the rules with what has become of them. */
    List<Document> rules() throws Exception {
        return ask("rules").list("groups").stream()
                .flatMap(group -> group.list("rules").stream())
                .toList();
    }

    private Document ask(String question) throws Exception {
        String answer = get("api/v1/" + question.replace("[", "%5B").replace("]", "%5D"))
                .body();
        Document document = Document.of(answer);
        assertEquals("success", document.get("status").text(), () -> question + ": " + answer);
        return document.get("data");
    }

    private HttpResponse<String> get(String path) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/" + path))
                .timeout(Duration.ofSeconds(SECONDS))
                .build();
        return client.send(request, BodyHandlers.ofString());
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
