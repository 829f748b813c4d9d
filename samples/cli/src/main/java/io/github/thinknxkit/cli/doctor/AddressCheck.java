package io.github.thinknxkit.cli.doctor;

import io.github.thinknxkit.cli.report.ErrorCode;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Whether the host has an address, and something listens at the port. */
final class AddressCheck implements Check {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Site site;
    private final int usualPort;

    AddressCheck(Site site, int usualPort) {
        this.site = site;
        this.usualPort = usualPort;
    }

    @Override
    public boolean run(Examination examination) {
        return resolves(examination) && listens(examination);
    }

    private boolean resolves(Examination examination) {
        try {
            String addresses = Arrays.stream(InetAddress.getAllByName(site.bareHost()))
                    .map(InetAddress::getHostAddress)
                    .collect(Collectors.joining(", "));
            examination.ok(
                    "address", site.bareHost().equals(addresses) ? addresses : site.bareHost() + " is " + addresses);
            return true;
        } catch (UnknownHostException e) {
            return examination.problem(
                    "address",
                    "the name " + site.bareHost() + " has no address",
                    "check the spelling, or give the address of the server",
                    ErrorCode.UNREACHABLE.status());
        }
    }

    private boolean listens(Examination examination) {
        long start = System.nanoTime();
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(site.bareHost(), site.port()), (int) PATIENCE.toMillis());
            long took = Duration.ofNanos(System.nanoTime() - start).toMillis();
            examination.ok("port", site.port() + " is open, connected in " + took + " ms");
            return true;
        } catch (SocketTimeoutException e) {
            return closed(
                    examination,
                    "nothing answers within " + PATIENCE.toSeconds() + " s",
                    "check address and network," + " and whether a firewall is between");
        } catch (IOException e) {
            return closed(examination, "no connection is accepted", other());
        }
    }

    private String other() {
        Site usual = new Site(false, site.host(), usualPort);
        return !site.secure() && site.port() != usualPort && OtherProtocol.isOpen(usual)
                ? "port " + usualPort + ", the document's, is open: give --url http://" + site.host() + ":" + usualPort
                : "check the port in --url (the document's is " + usualPort + "), and whether the server is running";
    }

    private boolean closed(Examination examination, String what, String advice) {
        return examination.problem("port", site.port() + ": " + what, advice, ErrorCode.UNREACHABLE.status());
    }
}
