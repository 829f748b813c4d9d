package io.github.thinknxkit.page;

import io.github.thinknxkit.page.command.PageCommand;
import io.github.thinknxkit.page.web.Json;
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
     * Returns what the head of the page shows of the server, and what its own scripts read.
     *
     * @return texts and numbers by name, in the text formats of the document
     */
    Map<String, Object> facts();

    /**
     * Returns what servers of this kind add to the page.
     *
     * @return the parts, always the same
     */
    OwnParts ownParts();

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
     * Prepares a call of the API from outside.
     *
     * @param call what is to be sent
     * @return the call, not sent yet
     * @throws BadFormException if there is no such operation or way, or the query cannot be part of a URL
     * @throws NotAllowedException if the visitor may not send it
     */
    PreparedCall call(AskedCall call);

    /**
     * Returns the file that clients of the cloud origin need, since it has what they must trust.
     *
     * @return its name, or empty if they trust the origin anyway
     */
    Optional<String> trusted();

    /**
     * Returns the plant file.
     *
     * @return its bytes, or empty if no file describes the plant
     */
    Optional<byte[]> plantFile();

    /**
     * Subscribes to what happens, as events that the page's scripts read: objects with a {@code type}.
     *
     * @param listener receives the events, in order, and returns at once
     * @return ends the subscription
     */
    Runnable subscribe(Consumer<Json> listener);

    /**
     * Adds the requests that only servers of this kind answer, such as those of their own views.
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
