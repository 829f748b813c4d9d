package io.github.thinknxkit.knx;

/**
 * A KNX group address that takes the values of one datapoint type.
 *
 * <p>A group is a value: it can be kept, compared and logged, and many threads may use it. Two are equal if they are of
 * the same type, speak of the same group address in the same words and stand on equal senders.
 *
 * @param <A> the type of the answer to a telegram
 */
public sealed interface Group<A>
        permits BitGroup,
                ByteChoiceGroup,
                Float2Group,
                Float4Group,
                ForcedGroup,
                NumberGroup,
                ScaledGroup,
                SceneControlGroup,
                SceneGroup,
                StepGroup {

    /** {@return what the telegrams are made by} */
    TelegramSender<A> sender();

    /** {@return the group's address, name and datapoint type} */
    GroupInfo info();
}
