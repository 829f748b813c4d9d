package io.github.thinknxkit.knx;

import io.github.thinknxkit.annotation.CheckReturnValue;
import io.github.thinknxkit.call.Request;
import io.github.thinknxkit.error.InvalidArgumentException;
import java.util.Objects;

/**
 * A group address that takes the number of a scene to call: DPT 17.001.
 *
 * <p>Scenes are counted from 1 to 64, as people, push buttons and the parameters of devices do. The bus counts from 0:
 * {@code evening.activate(5)} puts 4 on it, and so does {@code evening.activateRaw(4)}.
 *
 * @param sender what the telegrams are made by
 * @param info the group's address, name and datapoint type
 * @param <A> the type of the answer to a telegram
 */
@CheckReturnValue
public record SceneGroup<A>(TelegramSender<A> sender, GroupInfo info) implements Group<A> {

    /** Checks that both are there. */
    public SceneGroup {
        Objects.requireNonNull(sender, "sender");
        Objects.requireNonNull(info, "info");
    }

    /**
     * Makes the telegram that calls a scene.
     *
     * @param scene the scene as people count, 1 to 64; the bus carries one less
     * @return a request that calls the scene
     * @throws InvalidArgumentException if it is out of range
     */
    public Request<A> activate(int scene) {
        return sender.unsignedByte(info.address(), SceneNumber.raw(info, scene));
    }

    /**
     * Makes the telegram that calls a scene, given by its number on the bus.
     *
     * @param raw the number on the bus, 0 to 63; people count one more
     * @return a request that calls the scene
     * @throws InvalidArgumentException if it is out of range
     */
    public Request<A> activateRaw(int raw) {
        return sender.unsignedByte(info.address(), SceneNumber.checkRaw(info, raw));
    }

    /** Returns address, names and datapoint type, such as {@code 4/0/1 House/Scenes (17.001)}. */
    @Override
    public String toString() {
        return info.toString();
    }
}
