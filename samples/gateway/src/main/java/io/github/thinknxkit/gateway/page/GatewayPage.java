package io.github.thinknxkit.gateway.page;

import io.github.thinknxkit.gateway.building.Building;
import io.github.thinknxkit.gateway.history.History;
import io.github.thinknxkit.gateway.http.ApiReply;
import io.github.thinknxkit.gateway.http.ApiRequest;
import io.github.thinknxkit.gateway.http.Content;
import io.github.thinknxkit.gateway.session.LogIns;
import io.github.thinknxkit.gateway.session.Session;
import io.github.thinknxkit.gateway.session.Sessions;
import io.github.thinknxkit.gateway.web.ReplyWriter;
import io.github.thinknxkit.page.PageFiles;
import io.github.thinknxkit.page.PageSite;
import io.github.thinknxkit.page.RequestGuard;
import io.github.thinknxkit.page.SecureHeaders;
import io.github.thinknxkit.page.Visitor;
import io.github.thinknxkit.page.web.Json;
import io.github.thinknxkit.servers.open.ServerChange;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * The page on real servers: people log in, choose a server, and see and do what their role allows. It is to be served by https
 * on an address of its own.
 */
public final class GatewayPage extends Handler.Abstract implements AutoCloseable {

    private static final Pattern SITE = Pattern.compile("/s/([a-z0-9-]{1,64})(/.*)?");

    /** What a page asks for by itself keeps nobody logged in. */
    private static final Pattern BY_ITSELF = Pattern.compile("/s/[a-z0-9-]+/page/(events|server|state|plant)");

    private final PageGround ground;
    private final History history;
    private final PageSites sites;
    private final Sessions sessions;
    private final LogInRequests logIns;
    private final PageFiles files = PageFiles.sharedWith(
            GatewayPage.class,
            List.of("login.html", "login.js", "servers.html", "servers.js", "entry.js", "entry.css"));

    public GatewayPage(PageGround ground) {
        this.ground = ground;
        history = new History(ground.store(), ground.time());
        sites = new PageSites(ground, history);
        LogIns checks = new LogIns(ground.users(), ground.time());
        sessions = new Sessions(ground.time(), ground.random(), checks::access);
        logIns = new LogInRequests(checks, sessions, ground.audit());
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        SecureHeaders.addTo(response.getHeaders());
        RequestGuard guard = RequestGuard.named(ground.names().get());
        Optional<String> objection = guard.objection(request.getMethod(), request.getHeaders());
        if (objection.isPresent()) {
            leaveBody(request, response);
            ReplyWriter.write(ApiReply.error(403, objection.get()), response, callback);
        } else {
            dispatch(path(request), request, response, callback);
        }
        return true;
    }

    private static String path(Request request) {
        return Optional.ofNullable(request.getHttpURI().getPath()).orElse("");
    }

    private void dispatch(String path, Request request, Response response, Callback callback) {
        String asked = request.getMethod() + " " + path;
        if (asked.equals("GET /login")) {
            files.send("/login.html", response, callback);
        } else if (asked.equals("POST /session")) {
            logIns.begin(request, response, callback);
        } else if (!request.getMethod().equals("GET") || !isPublic(path, response, callback)) {
            Optional<Session> session = session(path, request);
            if (session.isEmpty()) {
                leaveBody(request, response);
                stranger(request, response, callback);
            } else {
                known(session.get(), path, request, response, callback);
            }
        }
    }

    /** What the pages are made of is the same for everybody; that of the list of servers has no servers. */
    private boolean isPublic(String path, Response response, Callback callback) {
        return !path.endsWith(".html") && files.send(path, response, callback);
    }

    private Optional<Session> session(String path, Request request) {
        boolean isByItself = BY_ITSELF.matcher(path).matches();
        return PageCookie.of(request).stream()
                .map(token -> isByItself ? sessions.look(token) : sessions.use(token))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** A browser that goes somewhere is led to the log-in; scripts are told where it is. */
    private static void stranger(Request request, Response response, Callback callback) {
        if (request.getMethod().equals("GET")
                && "navigate".equals(request.getHeaders().get("Sec-Fetch-Mode"))) {
            redirect("/login", response, callback);
        } else {
            Json error = Json.object().with("error", "nobody is logged in").with("logIn", "/login");
            ReplyWriter.write(ApiReply.json(401, error), response, callback);
        }
    }

    private static void redirect(String path, Response response, Callback callback) {
        ReplyWriter.write(new ApiReply(303, Map.of("Location", path), Content.NONE), response, callback);
    }

    private void known(Session session, String path, Request request, Response response, Callback callback) {
        if (!request.getMethod().equals("GET") && !hasMark(session, request)) {
            leaveBody(request, response);
            ReplyWriter.write(
                    ApiReply.error(403, "Another log-in has begun in this browser. Load the page again."),
                    response,
                    callback);
            return;
        }
        Matcher site = SITE.matcher(path);
        if (site.matches()) {
            site(session, site, request, response, callback);
            return;
        }
        switch (request.getMethod() + " " + path) {
            case "GET /" -> files.send("/servers.html", response, callback);
            case "GET /session" -> ReplyWriter.write(ApiReply.json(200, described(session)), response, callback);
            case "GET /servers" ->
                ReplyWriter.write(ApiReply.json(200, ServerList.of(ground.buildings())), response, callback);
            case "POST /session/end" -> logIns.end(session, request, response, callback);
            default -> ReplyWriter.write(ApiReply.error(404, "there is nothing here"), response, callback);
        }
    }

    /** Of whoever may not send a request, the body is not read, which ends the connection: the answer says so. */
    private static void leaveBody(Request request, Response response) {
        if (!request.getMethod().equals("GET")) {
            response.getHeaders().put(HttpHeader.CONNECTION, "close");
        }
    }

    private static boolean hasMark(Session session, Request request) {
        String presented =
                Optional.ofNullable(request.getHeaders().get(RequestGuard.MARK)).orElse("");
        return MessageDigest.isEqual(
                session.mark().getBytes(StandardCharsets.US_ASCII), presented.getBytes(StandardCharsets.UTF_8));
    }

    private static Json described(Session session) {
        return Json.object()
                .with("user", session.user())
                .with("role", session.role().name())
                .with("mark", session.mark());
    }

    private void site(Session session, Matcher site, Request request, Response response, Callback callback) {
        String name = site.group(1);
        Optional<PageSite> found = sites.find(name);
        if (found.isEmpty()) {
            ReplyWriter.write(ApiReply.error(404, "there is no server of that name"), response, callback);
        } else if (site.group(2) == null) {
            // The page's own addresses are relative to this one.
            redirect("/s/" + name + "/", response, callback);
        } else {
            found.get().handle(site.group(2), visitor(session, request), request, response, callback);
        }
    }

    private Visitor visitor(Session session, Request request) {
        return new Visitor(
                session.user(),
                Request.getRemoteAddr(request),
                session.role(),
                session.mark(),
                () -> sessions.isValid(session));
    }

    /** Takes up the servers that were opened, so that their history begins. Pages of those that are gone end. */
    public void follow(ServerChange<Building> change) {
        sites.follow(change);
    }

    /** Shows a call of the API in the live log of its server, and who calls, such as {@code key 3f7kq2m9xd}. */
    public CompletableFuture<ApiReply> logged(
            String server, String by, ApiRequest request, Supplier<CompletableFuture<ApiReply>> answering) {
        Optional<CallLog> log = sites.log(server);
        return log.isPresent() ? log.get().logged(by, request, answering) : answering.get();
    }

    /** Ends what pages are told, and keeps the last values. */
    @Override
    public void close() {
        sites.close();
        history.close();
    }
}
