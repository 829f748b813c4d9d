package io.github.thinknxkit.simulator.page;

import io.github.thinknxkit.page.web.Json;
import io.github.thinknxkit.simulator.page.call.Way;
import io.github.thinknxkit.simulator.page.command.PageCommand;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A server as the pages need it: what they show, and what their buttons do. The pages know nothing else of the server, so
 * that they can show any.
 */
public interface ShownServer {

    /**
     * Returns the name of the plant.
     *
     * @return the name
     */
    String plant();

    /**
     * Returns what the server says about itself.
     *
     * @return the present values
     */
    ServerInfo info();

    /**
     * Returns the devices of the plant with their present values.
     *
     * @return the devices, in the order of the project
     */
    List<ShownDevice> devices();

    /**
     * Returns a device with its present values.
     *
     * @param guid any text
     * @return the device, or empty if there is none
     */
    Optional<ShownDevice> device(String guid);

    /**
     * Returns the commands to offer.
     *
     * @return the commands by {@linkplain ShownDevice#kind() kind}, and those of the server itself under {@code SYSTEM}
     */
    Map<String, List<PageCommand>> commands();

    /**
     * Returns where the API listens.
     *
     * @return the origins of its URLs
     */
    Origins origins();

    /**
     * Prepares a call of the API from outside, as a client would make it that was given the URL which the page shows.
     *
     * @param way where it goes, and with which credentials
     * @param operation what follows {@code api/V1/}
     * @param query the encoded parameters, perhaps none
     * @param body a form to be posted, or empty for a GET
     * @return the call, not sent yet
     * @throws BadFormException if there is no such operation or way, or the query cannot be part of a URL
     */
    PreparedCall call(Way way, String operation, String query, String body);

    /**
     * Returns the key of the Integration Kit.
     *
     * @return the key, or empty if the Integration Kit is not enabled
     */
    Optional<String> key();

    /**
     * Returns which of its keys the server has, so that keys can be told apart without showing them.
     *
     * @return 1 for the first key, one more for each that followed, 0 if there was none
     */
    int keyVersion();

    /** Makes a key, instead of the present one if there is one. */
    void renewKey();

    /**
     * Returns the plant file.
     *
     * @return its bytes, or empty if no file describes the plant
     */
    Optional<byte[]> plantFile();

    /**
     * Returns what clients of the cloud port must trust.
     *
     * @return a certificate in PEM
     */
    String certificate();

    /** Restarts the software of the server. */
    void restart();

    /** Switches the server off and on. */
    void reboot();

    /** Switches the server off; returns at once. */
    void shutDown();

    /**
     * Subscribes to what happens, as events that the page's scripts read: objects with a {@code type}.
     *
     * @param listener receives the events, in order, and returns at once
     * @return ends the subscription
     */
    Runnable subscribe(Consumer<Json> listener);

    /**
     * Adds the requests that only servers of this kind answer, such as those for faults.
     *
     * @param routes where to add them
     */
    void addRequests(PageRoutes routes);

    /**
     * Returns the event that says that events are missing, so that the page reads the present state again.
     *
     * @param count how many are missing
     * @return the event
     */
    static Json missed(long count) {
        return Json.object().with("type", "missed").with("count", count);
    }
}
