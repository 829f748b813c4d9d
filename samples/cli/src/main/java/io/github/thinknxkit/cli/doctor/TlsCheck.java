package io.github.thinknxkit.cli.doctor;

import io.github.thinknxkit.cli.report.ErrorCode;
import io.github.thinknxkit.dynamic.text.ShownText;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Path;
import java.security.cert.CertificateParsingException;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;

/** Whether a cloud has a certificate that is trusted, is in time, and bears the host's name. */
final class TlsCheck implements Check {

    private static final String NAME = "tls";
    private static final int PATIENCE_MS = 5000;
    private static final Duration SOON = Duration.ofDays(30);

    private final Site site;
    private final Optional<Path> trust;
    private final Clock clock;

    TlsCheck(Site site, Optional<Path> trust, Clock clock) {
        this.site = site;
        this.trust = trust;
        this.clock = clock;
    }

    @Override
    public boolean run(Examination examination) {
        SeenCertificates seen = TrustStore.of(trust);
        try (Socket plain = new Socket()) {
            plain.connect(new InetSocketAddress(site.bareHost(), site.port()), PATIENCE_MS);
            plain.setSoTimeout(PATIENCE_MS);
            String protocol = shakeHands(plain, seen);
            trusted(examination, protocol, seen);
            return true;
        } catch (IOException e) {
            return refused(examination, seen);
        }
    }

    private String shakeHands(Socket plain, SeenCertificates seen) throws IOException {
        try (SSLSocket socket = (SSLSocket)
                TrustStore.context(seen).getSocketFactory().createSocket(plain, site.bareHost(), site.port(), true)) {
            SSLParameters parameters = socket.getSSLParameters();
            parameters.setEndpointIdentificationAlgorithm("HTTPS");
            socket.setSSLParameters(parameters);
            socket.startHandshake();
            return socket.getSession().getProtocol();
        }
    }

    private void trusted(Examination examination, String protocol, SeenCertificates seen) {
        X509Certificate certificate = seen.first().orElseThrow();
        String found = protocol + ", " + described(certificate) + ", chain of " + seen.count();
        if (certificate.getNotAfter().toInstant().isBefore(clock.instant().plus(SOON))) {
            examination.note(NAME, found, "renew the certificate soon");
        } else {
            examination.ok(NAME, found);
        }
    }

    private boolean refused(Examination examination, SeenCertificates seen) {
        if (seen.first().isEmpty()) {
            return problem(
                    examination,
                    "no TLS is spoken at this port",
                    OtherProtocol.isPlain(site)
                            ? "it speaks plain http: give --url http://" + site.host() + ":" + site.port()
                            : "check the port; a server in your network is reached by --url http://HOST:5051");
        }
        X509Certificate certificate = seen.first().get();
        return problem(examination, "the certificate is not accepted: " + described(certificate), advice(certificate));
    }

    private String advice(X509Certificate certificate) {
        Instant now = clock.instant();
        if (certificate.getNotAfter().toInstant().isBefore(now)) {
            return "it has expired: renew it";
        } else if (certificate.getNotBefore().toInstant().isAfter(now)) {
            return "it is not valid yet: check the clocks of both sides";
        } else if (!names(certificate).contains(site.bareHost())) {
            return "it is for other hosts, or its issuer is not trusted: use one of its names in --url, and if it is your own"
                    + " give it by --trust FILE.pem";
        }
        return "its issuer is not trusted: if it is your own, give it by --trust FILE.pem";
    }

    private boolean problem(Examination examination, String found, String advice) {
        return examination.problem(NAME, found, advice, ErrorCode.UNREACHABLE.status());
    }

    private static String described(X509Certificate certificate) {
        LocalDate end = LocalDate.ofInstant(certificate.getNotAfter().toInstant(), ZoneOffset.UTC);
        return "certificate for " + String.join(", ", names(certificate)) + ", issued by "
                + ShownText.clean(certificate.getIssuerX500Principal().getName()) + ", valid until " + end;
    }

    private static List<String> names(X509Certificate certificate) {
        try {
            Collection<List<?>> names = certificate.getSubjectAlternativeNames();
            return names == null
                    ? List.of(ShownText.clean(
                            certificate.getSubjectX500Principal().getName()))
                    : names.stream()
                            .map(name -> ShownText.clean(String.valueOf(name.get(1))))
                            .collect(Collectors.toList());
        } catch (CertificateParsingException e) {
            return List.of("nobody");
        }
    }
}
