package io.github.thinknxkit.simulator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thinknxkit.simulator.auth.DigestAlgorithm;
import io.github.thinknxkit.simulator.auth.DigestPolicy;
import io.github.thinknxkit.simulator.auth.Scheme;
import io.github.thinknxkit.simulator.journal.Arrival;
import io.github.thinknxkit.simulator.junit.SimulatorConnection;
import io.github.thinknxkit.simulator.junit.WithSimulator;
import io.github.thinknxkit.simulator.plant.DemoPlant;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.KeyStore;
import java.util.List;
import javax.net.ssl.SSLContext;
import org.apache.hc.client5.http.auth.AuthScope;
import org.apache.hc.client5.http.auth.UsernamePasswordCredentials;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.entity.UrlEncodedFormEntity;
import org.apache.hc.client5.http.impl.auth.BasicCredentialsProvider;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.ssl.DefaultClientTlsStrategy;
import org.apache.hc.core5.http.io.entity.EntityUtils;
import org.apache.hc.core5.http.message.BasicNameValuePair;
import org.apache.hc.core5.ssl.SSLContexts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Calls by Apache HttpClient 5, whose Digest shares no code with ours. */
@WithSimulator
@Timeout(60)
class ApacheClientTest {

    private static final String QUERY = "guid=" + DemoPlant.CEILING_LIGHT + "&cmd=1&fb";
    private static final String ANSWER =
            "{\"namespace\":\"power\",\"guid\":\"" + DemoPlant.CEILING_LIGHT + "\",\"status\":1,\"comm_obj\":2}";

    private static CloseableHttpClient authenticating(SimulatorConnection connection) {
        return authenticating(connection.localAddress(), connection.user(), connection.password());
    }

    private static CloseableHttpClient authenticating(URI address, String user, String password) {
        BasicCredentialsProvider credentials = new BasicCredentialsProvider();
        credentials.setCredentials(
                new AuthScope(address.getHost(), address.getPort()),
                new UsernamePasswordCredentials(user, password.toCharArray()));
        return HttpClients.custom().setDefaultCredentialsProvider(credentials).build();
    }

    private static CloseableHttpClient trusting(SimulatorConnection connection) throws Exception {
        KeyStore store = KeyStore.getInstance(KeyStore.getDefaultType());
        store.load(null, null);
        store.setCertificateEntry("simulator", connection.certificate());
        SSLContext tls = SSLContexts.custom().loadTrustMaterial(store, null).build();
        return HttpClients.custom()
                .setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
                        .setTlsSocketStrategy(new DefaultClientTlsStrategy(tls))
                        .build())
                .build();
    }

    private static String body(CloseableHttpClient client, HttpUriRequestBase request) throws Exception {
        return client.execute(request, response -> {
            String body = EntityUtils.toString(response.getEntity());
            assertEquals(200, response.getCode(), body);
            return body;
        });
    }

    private static HttpGet power(URI address, String authentication) {
        return new HttpGet(address + "/api/V1/power?" + QUERY + authentication);
    }

    private static List<Scheme> schemes(Simulator simulator) {
        return simulator.journal().arrivals().stream().map(Arrival::scheme).toList();
    }

    @Test
    void callsWithDigestAndKeepsTheNonce(Simulator simulator, SimulatorConnection connection) throws Exception {
        try (CloseableHttpClient client = authenticating(connection)) {
            for (int i = 0; i < 3; i++) {
                assertEquals(ANSWER, body(client, power(connection.localAddress(), "&auth=digest")));
            }
        }
        List<Scheme> schemes = simulator.journal().admitted("power").stream()
                .map(Arrival::scheme)
                .toList();
        assertEquals(3, schemes.size());
        schemes.forEach(it -> assertTrue(it == Scheme.DIGEST_SHA_256 || it == Scheme.DIGEST_MD5, it.toString()));
    }

    @Test
    void callsWithDigestByMd5() throws Exception {
        DigestPolicy onlyMd5 = new DigestPolicy(List.of(DigestAlgorithm.MD5), DigestPolicy.DEFAULT.nonceLife());
        try (Simulator simulator =
                Simulator.builder().user("service", "secret").digest(onlyMd5).start()) {
            URI address = simulator.localAddress();
            try (CloseableHttpClient client = authenticating(address, "service", "secret")) {
                assertEquals(ANSWER, body(client, power(address, "&auth=digest")));
            }
            assertEquals(List.of(Scheme.NONE, Scheme.DIGEST_MD5), schemes(simulator));
        }
    }

    @Test
    void postsWithDigest(Simulator simulator, SimulatorConnection connection) throws Exception {
        HttpPost post = new HttpPost(connection.localAddress() + "/api/V1/power?auth=digest");
        post.setEntity(new UrlEncodedFormEntity(
                List.of(
                        new BasicNameValuePair("guid", DemoPlant.CEILING_LIGHT),
                        new BasicNameValuePair("cmd", "1"),
                        new BasicNameValuePair("fb", "")),
                StandardCharsets.UTF_8));
        try (CloseableHttpClient client = authenticating(connection)) {
            assertEquals(ANSWER, body(client, post));
        }
        assertEquals(1, simulator.journal().admitted("power").size());
    }

    @Test
    void callsWithBasic(Simulator simulator, SimulatorConnection connection) throws Exception {
        try (CloseableHttpClient client = authenticating(connection)) {
            assertEquals(ANSWER, body(client, power(connection.localAddress(), "&auth=basic")));
        }
        assertEquals(List.of(Scheme.NONE, Scheme.BASIC), schemes(simulator));
    }

    @Test
    void callsWithCredentialsInTheQuery(Simulator simulator, SimulatorConnection connection) throws Exception {
        String credentials = "&auth=basic&user=" + connection.user() + "&pass=" + connection.password();
        try (CloseableHttpClient client = HttpClients.createDefault()) {
            assertEquals(ANSWER, body(client, power(connection.localAddress(), credentials)));
        }
        assertEquals(List.of(Scheme.QUERY), schemes(simulator));
    }

    @Test
    void callsTheCloud(Simulator simulator, SimulatorConnection connection) throws Exception {
        String target = connection.cloudAddress() + "/" + connection.key() + "/api/V1/power?" + QUERY;
        try (CloseableHttpClient client = trusting(connection)) {
            assertEquals(ANSWER, body(client, new HttpGet(target)));
        }
        assertEquals(List.of(Scheme.KEY), schemes(simulator));
    }
}
