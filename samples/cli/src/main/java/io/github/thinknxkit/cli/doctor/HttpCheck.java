package io.github.thinknxkit.cli.doctor;

import io.github.thinknxkit.cli.report.ErrorCode;
import io.github.thinknxkit.connection.Challenge;
import io.github.thinknxkit.spec.model.Server;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.net.ssl.SSLContext;

/** What the server says to somebody without credentials: whether it speaks HTTP, what it asks for, and what time it has. */
final class HttpCheck implements Check {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    /** The date in an answer is one of whole seconds. */
    private static final Duration TOLERANCE = Duration.ofSeconds(3);

    private static final int BAD_REQUEST = 400;
    private static final int TOO_MANY = 429;

    private final Site site;
    private final Server server;
    private final SSLContext tls;
    private final Clock clock;

    HttpCheck(Site site, Server server, SSLContext tls, Clock clock) {
        this.site = site;
        this.server = server;
        this.tls = tls;
        this.clock = clock;
    }

    @Override
    public boolean run(Examination examination) {
        List<HttpResponse<InputStream>> answers = new ArrayList<>();
        try {
            for (String path : paths()) {
                answers.add(ask(path));
            }
        } catch (IOException e) {
            return silent(examination);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
        HttpResponse<InputStream> first = answers.get(0);
        if (first.statusCode() == BAD_REQUEST && !site.secure() && OtherProtocol.isTls(site)) {
            return tls(examination);
        } else if (!site.secure()) {
            offers(examination, answers);
        } else {
            examination.ok("http", "answers with status " + first.statusCode());
        }
        clock(examination, first);
        return true;
    }

    private boolean silent(Examination examination) {
        if (!site.secure() && OtherProtocol.isTls(site)) {
            return tls(examination);
        }
        return examination.problem(
                "http",
                "the server accepts a connection, but does not answer a request",
                "check the port in --url: a Thinknx server's is " + server.port() + " if nobody has changed it",
                ErrorCode.UNREACHABLE.status());
    }

    private boolean tls(Examination examination) {
        return examination.problem(
                "http",
                "port " + site.port() + " speaks TLS, and was called by plain http",
                "for a cloud of your own give --url https://" + site.host() + ":" + site.port()
                        + "; a server in your network has another port, " + server.port()
                        + " if nobody has changed it",
                ErrorCode.UNREACHABLE.status());
    }

    /** A local server is asked once for each scheme; a cloud without its key knows no path. */
    private List<String> paths() {
        if (site.secure() || server.authentication().isEmpty()) {
            return List.of("/");
        }
        String path = "/" + server.basePath() + "/system/serverStatus";
        String query = "?" + server.authentication().get().parameter() + "=";
        return List.of(
                path + query + server.authentication().get().digest(),
                path + query + server.authentication().get().basic(),
                path);
    }

    private HttpResponse<InputStream> ask(String path) throws IOException, InterruptedException {
        HttpClient client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(PATIENCE)
                .sslContext(tls)
                .build();
        HttpRequest request =
                HttpRequest.newBuilder(site.uri(path)).timeout(PATIENCE).GET().build();
        HttpResponse<InputStream> answer = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
        answer.body().close();
        return answer;
    }

    private void offers(Examination examination, List<HttpResponse<InputStream>> answers) {
        Challenges offered = new Challenges(Challenge.parse(answers.stream()
                .flatMap(answer -> answer.headers().allValues("WWW-Authenticate").stream())
                .toList()));
        if (offered.haveDigest()) {
            examination.digestAsked();
        }
        int status = answers.get(0).statusCode();
        if (status >= 300 && status < 400) {
            examination.note(
                    "http",
                    "the server sends callers elsewhere (status " + status + ")",
                    "redirects are not followed, since credentials go with every call: give the final address by --url");
        } else if (status == TOO_MANY) {
            examination.note("http", "the server is called too often (status 429)", Advice.TOO_OFTEN);
        } else if (status < 300) {
            examination.note(
                    "http",
                    "the server answers without credentials",
                    "everybody on this network can operate the plant: ask for authentication in the server's settings");
        } else if (offered.areEmpty()) {
            examination.note(
                    "http",
                    "status " + status + " without credentials, and nothing is asked for",
                    "if the login fails, try --auth query");
        } else {
            examination.ok("http", "status " + status + " without credentials; asks for " + offered);
        }
    }

    private void clock(Examination examination, HttpResponse<?> answer) {
        Optional<Instant> told = answer.headers().firstValue("Date").flatMap(HttpCheck::instant);
        if (told.isEmpty()) {
            examination.skipped("clock", "the server does not tell its time");
            return;
        }
        Duration ahead = Duration.between(clock.instant(), told.get());
        if (ahead.abs().compareTo(TOLERANCE) <= 0) {
            examination.ok("clock", "the server's clock and this one agree");
        } else {
            examination.note(
                    "clock",
                    "the server's clock is " + words(ahead.abs()) + (ahead.isNegative() ? " behind" : " ahead of")
                            + " this one",
                    "set the clock that is wrong: schedules go by the server's, and certificates by this one");
        }
    }

    private static Optional<Instant> instant(String date) {
        try {
            return Optional.of(ZonedDateTime.parse(date, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant());
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static String words(Duration time) {
        if (time.toDays() > 1) {
            return time.toDays() + " days";
        } else if (time.toHours() > 1) {
            return time.toHours() + " hours";
        }
        return time.toMinutes() > 1 ? time.toMinutes() + " minutes" : time.toSeconds() + " seconds";
    }
}
