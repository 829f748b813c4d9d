/**
 * KNX group addresses that know their datapoint type. Generated code makes them from ETS exports, so that what an
 * address does not take does not compile or is refused before anything is sent.
 *
 * <p>A plant returns its groups, as by {@code villa.groups().blinds().southUpDown()}. Their methods make requests. The words, such as
 * {@code UpDown} and {@code DecreaseIncrease}, are enums that are generated beside the plant:
 *
 * <pre>{@code
 * static void evening(
 *         BitGroup<TelegramSent, UpDown> southUpDown,
 *         ScaledGroup<TelegramSent> brightness,
 *         StepGroup<TelegramSent, DecreaseIncrease> dimmer,
 *         Float2Group<TelegramSent> setpoint) {
 *     southUpDown.write(UpDown.DOWN).send();                                // 1 on the bus
 *     brightness.write(30).send();                                          // 77: 30 % of 255
 *     dimmer.step(DecreaseIncrease.INCREASE, StepInterval.QUARTER).send(); // 11: 25 % brighter
 *     setpoint.write(21.53).send();                                         // 21.52, as setpoint.carried(21.53) tells
 * }
 * }</pre>
 *
 * <p>Values are meant as people mean them: percent, degrees, words, scenes counted from 1. A method whose name ends in
 * {@code Raw} takes the number on the bus as it is.
 *
 * <table>
 * <caption>Which group takes which datapoint type</caption>
 * <tr><th>datapoint type</th><th>group</th><th>takes</th></tr>
 * <tr><td>1</td><td>{@link BitGroup}</td><td>one of two words</td></tr>
 * <tr><td>2</td><td>{@link ForcedGroup}</td><td>one of two words with priority, or its release</td></tr>
 * <tr><td>3.007, 3.008</td><td>{@link StepGroup}</td><td>a direction and how far to go, or a stop</td></tr>
 * <tr><td>5.001, 5.003</td><td>{@link ScaledGroup}</td><td>0 to 100 %, 0 to 360°</td></tr>
 * <tr><td>5, 6</td><td>{@link NumberGroup}</td><td>a whole number of one byte</td></tr>
 * <tr><td>9</td><td>{@link Float2Group}</td><td>a number within the range of the type</td></tr>
 * <tr><td>14</td><td>{@link Float4Group}</td><td>a number</td></tr>
 * <tr><td>17.001</td><td>{@link SceneGroup}</td><td>a scene to call</td></tr>
 * <tr><td>18.001</td><td>{@link SceneControlGroup}</td><td>a scene to call or to learn</td></tr>
 * <tr><td>20</td><td>{@link ByteChoiceGroup}</td><td>one of a list of words</td></tr>
 * </table>
 *
 * <p>What a group refuses it refuses by an {@link io.github.thinknxkit.error.InvalidArgumentException
 * InvalidArgumentException} that tells the address and its name, the value, what is allowed, and the datapoint type.
 */
@NullMarked
package io.github.thinknxkit.knx;

import org.jspecify.annotations.NullMarked;
