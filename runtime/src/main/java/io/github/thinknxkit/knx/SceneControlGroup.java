package io.github.thinknxkit.knx;

import io.github.thinknxkit.annotation.CheckReturnValue;
import io.github.thinknxkit.call.Request;
import io.github.thinknxkit.error.InvalidArgumentException;
import java.util.Objects;

/**
 * A group address that takes the number of a scene to call or to learn: DPT 18.001.
 *
 * <p>Scenes are counted from 1 to 64, as people, push buttons and the parameters of devices do. The bus counts from 0:
 * {@code evening.activate(5)} puts 4 on it and {@code evening.learn(5)} puts 132, which is 128 for learning and 4
 * again.
 *
 * @param sender what the telegrams are made by
 * @param info the group's address, name and datapoint type
 * @param <A> the type of the answer to a telegram
 */
@CheckReturnValue
public record SceneControlGroup<A>(TelegramSender<A> sender, GroupInfo info) implements Group<A> {

    private static final int ACTIVATE = 0;
    private static final int LEARN = 1;

    /** Checks that both are there. */
    public SceneControlGroup {
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
        return telegram(ACTIVATE, SceneNumber.raw(info, scene));
    }

    /**
     * Makes the telegram that calls a scene, given by its number on the bus.
     *
     * @param raw the number on the bus, 0 to 63; people count one more
     * @return a request that calls the scene
     * @throws InvalidArgumentException if it is out of range
     */
    public Request<A> activateRaw(int raw) {
        return telegram(ACTIVATE, SceneNumber.checkRaw(info, raw));
    }

    /**
     * Makes the telegram that lets devices take their present state for a scene, in place of the one that they have for
     * it.
     *
     * @param scene the scene as people count, 1 to 64; the bus carries 128 and one less
     * @return a request that lets devices learn the scene
     * @throws InvalidArgumentException if it is out of range
     */
    public Request<A> learn(int scene) {
        return telegram(LEARN, SceneNumber.raw(info, scene));
    }

    /**
     * Makes the telegram that lets devices take their present state for a scene, given by its number on the bus.
     *
     * @param raw the number on the bus, 0 to 63, without the 128 for learning; people count one more
     * @return a request that lets devices learn the scene
     * @throws InvalidArgumentException if it is out of range
     */
    public Request<A> learnRaw(int raw) {
        return telegram(LEARN, SceneNumber.checkRaw(info, raw));
    }

    private Request<A> telegram(int learn, int raw) {
        return sender.unsignedByte(info.address(), Packing.sceneControl(learn, raw));
    }

    /** Returns address, names and datapoint type, such as {@code 4/0/2 House/Scenes (18.001)}. */
    @Override
    public String toString() {
        return info.toString();
    }
}
