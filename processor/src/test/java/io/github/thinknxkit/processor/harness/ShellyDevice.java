package io.github.thinknxkit.processor.harness;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * A Shelly device of the first generation with two relays, a light and a roller, as its public documentation has it: Basic
 * authentication for all but {@code /shelly}, errors as plain text.
 */
public final class ShellyDevice implements AutoCloseable {

    private static final String LOGIN =
            "Basic " + Base64.getEncoder().encodeToString("admin:s3cret".getBytes(StandardCharsets.UTF_8));

    private final HttpServer server;
    private final List<String> received = new CopyOnWriteArrayList<>();
    private final boolean[] relays = new boolean[2];
    private String timer = "";
    private boolean lit;
    private int brightness = 48;
    private String rollerState = "stop";
    private int rollerPosition = 101;

    public ShellyDevice() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::handle);
        server.start();
    }

    public int port() {
        return server.getAddress().getPort();
    }

    /** What was sent with the right login, or needs none, in order. */
    public List<String> received() {
        return List.copyOf(received);
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            URI uri = exchange.getRequestURI();
            String login = exchange.getRequestHeaders().getFirst("Authorization");
            String form = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            if (!uri.getPath().equals("/shelly") && !LOGIN.equals(login)) {
                exchange.getResponseHeaders().set("WWW-Authenticate", "Basic realm=\"shelly\"");
                send(exchange, 401, "401 Unauthorized");
                return;
            }
            received.add(exchange.getRequestMethod() + " " + uri + (form.isEmpty() ? "" : " " + form));
            String query = uri.getRawQuery() == null ? form : uri.getRawQuery();
            String answer = answer(uri.getPath().split("/"), parameters(query));
            send(exchange, answer.startsWith("{") ? 200 : Integer.parseInt(answer.substring(0, 3)), answer);
        }
    }

    private static void send(HttpExchange exchange, int status, String text) throws IOException {
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
    }

    private static Map<String, String> parameters(String query) {
        Map<String, String> parameters = new LinkedHashMap<>();
        Arrays.stream(query.split("&"))
                .map(pair -> pair.split("=", 2))
                .filter(pair -> pair.length == 2)
                .forEach(pair -> parameters.put(pair[0], pair[1]));
        return parameters;
    }

    private synchronized String answer(String[] path, Map<String, String> given) {
        int channel = path.length > 2 ? Integer.parseInt(path[2]) : 0;
        return switch (path[1]) {
            case "relay" -> channel < relays.length ? relay(channel, given) : "404 Not Found";
            case "light" -> channel == 0 ? light(given) : "404 Not Found";
            case "roller" -> channel == 0 ? roller(given) : "404 Not Found";
            case "status" -> status();
            case "shelly" ->
                "{\"type\":\"SHSW-25\",\"mac\":\"5ECF7F1632E8\",\"auth\":true,"
                        + "\"fw\":\"20161223-111304/master@2bc16496\",\"longid\":1,\"num_outputs\":2}";
            case "reboot" -> "{\"ok\":true}";
            default -> "404 Not Found";
        };
    }

    private String relay(int channel, Map<String, String> given) {
        String turn = given.getOrDefault("turn", "");
        if (!List.of("", "on", "off", "toggle").contains(turn)) {
            return "400 Bad turn!";
        }
        relays[channel] =
                turn.equals("toggle") ? !relays[channel] : turn.isEmpty() ? relays[channel] : turn.equals("on");
        timer = given.getOrDefault("timer", turn.isEmpty() ? timer : "");
        return "{\"ison\":" + relays[channel] + ",\"has_timer\":" + !timer.isEmpty() + ",\"timer_remaining\":"
                + (timer.isEmpty() ? "0" : timer) + ",\"overpower\":false,\"source\":\"http\"}";
    }

    private String light(Map<String, String> given) {
        if (given.containsKey("turn")) {
            lit = given.get("turn").equals("on");
        }
        brightness = Integer.parseInt(given.getOrDefault("brightness", Integer.toString(brightness)));
        int step = Integer.parseInt(given.getOrDefault("step", "0"));
        brightness += given.getOrDefault("dim", "").equals("down") ? -step : step;
        return "{\"ison\":" + lit + ",\"source\":\"http\",\"mode\":\"white\",\"brightness\":" + brightness + "}";
    }

    private String roller(Map<String, String> given) {
        switch (given.getOrDefault("go", "")) {
            case "to_pos" -> {
                rollerPosition = Integer.parseInt(given.get("roller_pos"));
                rollerState = "stop";
            }
            case "open", "close", "stop" -> rollerState = given.get("go");
            default -> {
                if (!given.isEmpty()) {
                    return "400 Bad go!";
                }
            }
        }
        return "{\"state\":\"" + rollerState + "\",\"source\":\"http\",\"power\":0.00,\"is_valid\":true,"
                + "\"stop_reason\":\"normal\",\"last_direction\":\"open\",\"current_pos\":" + rollerPosition + "}";
    }

    private String status() {
        return "{\"wifi_sta\":{\"connected\":true,\"ssid\":\"home\",\"ip\":\"192.0.2.7\",\"rssi\":-62},"
                + "\"cloud\":{\"enabled\":false,\"connected\":false},\"time\":\"17:54\",\"relays\":[{\"ison\":"
                + relays[0]
                + ",\"has_timer\":false},{\"ison\":" + relays[1] + ",\"has_timer\":false}],"
                + "\"meters\":[{\"power\":12.50,\"is_valid\":true,\"counters\":[0.0,0.0,0.0]}],"
                + "\"update\":{\"status\":\"idle\",\"has_update\":false,\"new_version\":\"\"},\"uptime\":5}";
    }
}
