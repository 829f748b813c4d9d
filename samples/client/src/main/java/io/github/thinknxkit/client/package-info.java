/**
 * The client of the Thinknx Integration Kit, as the annotation processor writes it from the bundled spec: lights, blinds,
 * thermostats, HVAC units, scenes and buttons of a Thinknx server, and telegrams to the KNX bus behind it.
 *
 * <h2 id="start">Start here</h2>
 *
 * <p>{@link Thinknx} is the client of one server. A device is named by its GUID, which the server's web page tells.
 *
 * <p>Switch a light: {@code send()} returns as soon as the server has taken the command, and after {@code awaitFeedback()} when the
 * light has reported its state.
 *
 * <pre>{@code
 * Connection local = Connection.local("192.0.2.10").digest("service", password);
 * try (Thinknx home = Thinknx.connect(local)) {
 *     home.light(lamp).power().set(true).send();
 *     PowerStatus status = home.light(lamp).power().set(true).awaitFeedback().send();
 *     System.out.println(status); // PowerStatus[on=true]
 * }
 * }</pre>
 *
 * <p>Read a temperature, and set another without waiting:
 *
 * <pre>{@code
 * double measured = home.thermostat(room).actualTemperature().status().send().temperature();
 * if (measured < 19) {
 *     CompletableFuture<Acknowledgement> sent = home.thermostat(room).setpoint().set(21.5).sendAsync();
 * }
 * }</pre>
 *
 * <p>Launch a scene through the cloud, and learn what happened if that fails:
 *
 * <pre>{@code
 * try (Thinknx home = Thinknx.connect(Connection.cloud(key))) {
 *     home.scene(evening).launch().start().send();
 * } catch (NotFoundException e) {
 *     System.err.println("No such scene, or not for this key: " + e.getMessage());
 * } catch (ThinknxException e) {
 *     System.err.println(e.getMessage() + (e.mayHaveRun() ? " It may be running all the same." : ""));
 * }
 * }</pre>
 *
 * <h2 id="operations">Operations</h2>
 *
 * <p>A method makes a request, and sending that calls the URL. The effect decides what happens when the answer is lost: see
 * {@link Effect}. How calls fail is told <a href="Thinknx.html#errors">once for all</a>, and so is
 * <a href="Thinknx.html#open-points">what the vendor's document leaves open</a> for all of them.
 *
 * <table class="reference">
 * <caption>Operations</caption>
 * <tr>
 * <th scope="col">Of</th>
 * <th scope="col">Controller</th>
 * <th scope="col">Method</th>
 * <th scope="col">URL</th>
 * <th scope="col">Effect</th>
 * <tr>
 * <th scope="rowgroup" rowspan="4">{@link Light}
 * <th scope="rowgroup" rowspan="2">{@link PowerController}
 * <td>{@link PowerController#set set(on)}
 * <td><code>/api/V1/power?guid=&#123;guid&#125;&amp;cmd=&#123;on&#125;</code>
 * <td>{@link Effect#ABSOLUTE absolute}
 * <tr>
 * <td>{@link PowerController#status status()}
 * <td><code>/api/V1/powerstatus?guid=&#123;guid&#125;</code>
 * <td>{@link Effect#READ read}
 * <tr>
 * <th scope="rowgroup" rowspan="2">{@link PowerLevelController}
 * <td>{@link PowerLevelController#set set(level)}
 * <td><code>/api/V1/powerlevel?guid=&#123;guid&#125;&amp;cmd=&#123;level&#125;</code>
 * <td>{@link Effect#ABSOLUTE absolute}
 * <tr>
 * <td>{@link PowerLevelController#status status()}
 * <td><code>/api/V1/powerlevelstatus?guid=&#123;guid&#125;</code>
 * <td>{@link Effect#READ read}
 * <tr>
 * <th scope="rowgroup" rowspan="8">{@link Blind}
 * <th scope="rowgroup" rowspan="3">{@link MovementController}
 * <td>{@link MovementController#up up()}
 * <td><code>/api/V1/updown?guid=&#123;guid&#125;&amp;cmd=0</code>
 * <td>{@link Effect#ABSOLUTE absolute}
 * <tr>
 * <td>{@link MovementController#down down()}
 * <td><code>/api/V1/updown?guid=&#123;guid&#125;&amp;cmd=1</code>
 * <td>{@link Effect#ABSOLUTE absolute}
 * <tr>
 * <td>{@link MovementController#stop stop()}
 * <td><code>/api/V1/stop?guid=&#123;guid&#125;&amp;cmd=1</code>
 * <td>{@link Effect#ABSOLUTE absolute}
 * <tr>
 * <th scope="rowgroup" rowspan="2">{@link PositionController}
 * <td>{@link PositionController#set set(position)}
 * <td><code>/api/V1/heightlevel?guid=&#123;guid&#125;&amp;val=&#123;position&#125;</code>
 * <td>{@link Effect#ABSOLUTE absolute}
 * <tr>
 * <td>{@link PositionController#status status()}
 * <td><code>/api/V1/heightlevelstatus?guid=&#123;guid&#125;</code>
 * <td>{@link Effect#READ read}
 * <tr>
 * <th scope="rowgroup" rowspan="3">{@link AngleController}
 * <td>{@link AngleController#step step(direction)}
 * <td><code>/api/V1/blindstep?guid=&#123;guid&#125;&amp;cmd=&#123;direction&#125;</code>
 * <td>{@link Effect#RELATIVE relative}
 * <tr>
 * <td>{@link AngleController#set set(angle)}
 * <td><code>/api/V1/blindangle?guid=&#123;guid&#125;&amp;cmd=&#123;angle&#125;</code>
 * <td>{@link Effect#ABSOLUTE absolute}
 * <tr>
 * <td>{@link AngleController#status status()}
 * <td><code>/api/V1/blindanglestatus?guid=&#123;guid&#125;</code>
 * <td>{@link Effect#READ read}
 * <tr>
 * <th scope="rowgroup" rowspan="2">{@link AnalogValue}
 * <th scope="rowgroup" rowspan="2">{@link ValueController}
 * <td>{@link ValueController#set set(value)}
 * <td><code>/api/V1/setvalue?guid=&#123;guid&#125;&amp;cmd=&#123;value&#125;</code>
 * <td>{@link Effect#ABSOLUTE absolute}
 * <tr>
 * <td>{@link ValueController#status status()}
 * <td><code>/api/V1/getvalue?guid=&#123;guid&#125;</code>
 * <td>{@link Effect#READ read}
 * <tr>
 * <th scope="rowgroup" rowspan="7">{@link Thermostat}
 * <th scope="rowgroup" rowspan="1">{@link ActualTemperatureController}
 * <td>{@link ActualTemperatureController#status status()}
 * <td><code>/api/V1/actualtemp?guid=&#123;guid&#125;</code>
 * <td>{@link Effect#READ read}
 * <tr>
 * <th scope="rowgroup" rowspan="2">{@link SetpointController}
 * <td>{@link SetpointController#set set(temperature)}
 * <td><code>/api/V1/setpoint?guid=&#123;guid&#125;&amp;cmd=&#123;temperature&#125;</code>
 * <td>{@link Effect#ABSOLUTE absolute}
 * <tr>
 * <td>{@link SetpointController#status status()}
 * <td><code>/api/V1/setpointstatus?guid=&#123;guid&#125;</code>
 * <td>{@link Effect#READ read}
 * <tr>
 * <th scope="rowgroup" rowspan="2">{@link TempModeController}
 * <td>{@link TempModeController#set set(mode)}
 * <td><code>/api/V1/tempmode?guid=&#123;guid&#125;&amp;cmd=&#123;mode&#125;</code>
 * <td>{@link Effect#ABSOLUTE absolute}
 * <tr>
 * <td>{@link TempModeController#status status()}
 * <td><code>/api/V1/tempmodestatus?guid=&#123;guid&#125;</code>
 * <td>{@link Effect#READ read}
 * <tr>
 * <th scope="rowgroup" rowspan="2">{@link ChronoController}
 * <td>{@link ChronoController#set set(enabled)}
 * <td><code>/api/V1/chronoen?guid=&#123;guid&#125;&amp;cmd=&#123;enabled&#125;</code>
 * <td>{@link Effect#ABSOLUTE absolute}
 * <tr>
 * <td>{@link ChronoController#status status()}
 * <td><code>/api/V1/chronoenstatus?guid=&#123;guid&#125;</code>
 * <td>{@link Effect#READ read}
 * <tr>
 * <th scope="rowgroup" rowspan="8">{@link Hvac}
 * <th scope="rowgroup" rowspan="2">{@link PowerController}
 * <td>{@link PowerController#set set(on)}
 * <td><code>/api/V1/hvacpower?guid=&#123;guid&#125;&amp;cmd=&#123;on&#125;</code>
 * <td>{@link Effect#ABSOLUTE absolute}
 * <tr>
 * <td>{@link PowerController#status status()}
 * <td><code>/api/V1/hvacpowerstatus?guid=&#123;guid&#125;</code>
 * <td>{@link Effect#READ read}
 * <tr>
 * <th scope="rowgroup" rowspan="2">{@link SetpointController}
 * <td>{@link SetpointController#set set(temperature)}
 * <td><code>/api/V1/hvacsetpoint?guid=&#123;guid&#125;&amp;cmd=&#123;temperature&#125;</code>
 * <td>{@link Effect#ABSOLUTE absolute}
 * <tr>
 * <td>{@link SetpointController#status status()}
 * <td><code>/api/V1/hvacsetpointstatus?guid=&#123;guid&#125;</code>
 * <td>{@link Effect#READ read}
 * <tr>
 * <th scope="rowgroup" rowspan="2">{@link HvacModeController}
 * <td>{@link HvacModeController#set set(mode)}
 * <td><code>/api/V1/hvacmode?guid=&#123;guid&#125;&amp;cmd=&#123;mode&#125;</code>
 * <td>{@link Effect#ABSOLUTE absolute}
 * <tr>
 * <td>{@link HvacModeController#status status()}
 * <td><code>/api/V1/hvacmodestatus?guid=&#123;guid&#125;</code>
 * <td>{@link Effect#READ read}
 * <tr>
 * <th scope="rowgroup" rowspan="2">{@link FanSpeedController}
 * <td>{@link FanSpeedController#set set(speed)}
 * <td><code>/api/V1/hvacfanset?guid=&#123;guid&#125;&amp;cmd=&#123;speed&#125;</code>
 * <td>{@link Effect#ABSOLUTE absolute}
 * <tr>
 * <td>{@link FanSpeedController#status status()}
 * <td><code>/api/V1/hvacfanstatus?guid=&#123;guid&#125;</code>
 * <td>{@link Effect#READ read}
 * <tr>
 * <th scope="rowgroup" rowspan="2">{@link Scene}
 * <th scope="rowgroup" rowspan="2">{@link LaunchController}
 * <td>{@link LaunchController#start start()}
 * <td><code>/api/V1/scenelaunch?guid=&#123;guid&#125;&amp;cmd=1</code>
 * <td>{@link Effect#RELATIVE relative}
 * <tr>
 * <td>{@link LaunchController#stop stop()}
 * <td><code>/api/V1/scenelaunch?guid=&#123;guid&#125;&amp;cmd=0</code>
 * <td>{@link Effect#RELATIVE relative}
 * <tr>
 * <th scope="rowgroup" rowspan="1">{@link Button}
 * <th scope="rowgroup" rowspan="1">{@link TriggerController}
 * <td>{@link TriggerController#press press()}
 * <td><code>/api/V1/trigger?guid=&#123;guid&#125;&amp;cmd=1</code>
 * <td>{@link Effect#RELATIVE relative}
 * <tr>
 * <th scope="rowgroup" rowspan="12">{@link Thinknx#system system()}
 * <th scope="rowgroup" rowspan="12">{@link SystemService}
 * <td>{@link SystemService#sendKnxBit sendKnxBit(address, value)}
 * <td><code>/api/V1/system/sendKNXbit?group=&#123;address&#125;&amp;value=&#123;value&#125;</code>
 * <td>{@link Effect#BUS bus}
 * <tr>
 * <td>{@link SystemService#sendKnx4bits sendKnx4bits(address, value)}
 * <td><code>/api/V1/system/sendKNX4bits?group=&#123;address&#125;&amp;value=&#123;value&#125;</code>
 * <td>{@link Effect#BUS bus}
 * <tr>
 * <td>{@link SystemService#sendKnxDimming sendKnxDimming(address, direction, step)}
 * <td><code>/api/V1/system/sendKNX4bits?group=&#123;address&#125;&amp;value=&#123;value&#125;</code>
 * <td>{@link Effect#BUS bus}
 * <tr>
 * <td>{@link SystemService#sendKnxBlindStep sendKnxBlindStep(address, direction, step)}
 * <td><code>/api/V1/system/sendKNX4bits?group=&#123;address&#125;&amp;value=&#123;value&#125;</code>
 * <td>{@link Effect#BUS bus}
 * <tr>
 * <td>{@link SystemService#sendKnxForced sendKnxForced(address, control, value)}
 * <td><code>/api/V1/system/sendKNX4bits?group=&#123;address&#125;&amp;value=&#123;value&#125;</code>
 * <td>{@link Effect#BUS bus}
 * <tr>
 * <td>{@link SystemService#sendKnxByte sendKnxByte(address, value)}
 * <td><code>/api/V1/system/sendKNXbyte?group=&#123;address&#125;&amp;value=&#123;value&#125;</code>
 * <td>{@link Effect#BUS bus}
 * <tr>
 * <td>{@link SystemService#sendKnxPercent sendKnxPercent(address, value)}
 * <td><code>/api/V1/system/sendKNXbyte?group=&#123;address&#125;&amp;value=&#123;value&#125;</code>
 * <td>{@link Effect#BUS bus}
 * <tr>
 * <td>{@link SystemService#sendKnxAngle sendKnxAngle(address, value)}
 * <td><code>/api/V1/system/sendKNXbyte?group=&#123;address&#125;&amp;value=&#123;value&#125;</code>
 * <td>{@link Effect#BUS bus}
 * <tr>
 * <td>{@link SystemService#sendKnxSignedByte sendKnxSignedByte(address, value)}
 * <td><code>/api/V1/system/sendKNXbyteun?group=&#123;address&#125;&amp;value=&#123;value&#125;</code>
 * <td>{@link Effect#BUS bus}
 * <tr>
 * <td>{@link SystemService#sendKnxFloat2 sendKnxFloat2(address, value)}
 * <td><code>/api/V1/system/sendKNXfloat2bytes?group=&#123;address&#125;&amp;value=&#123;value&#125;</code>
 * <td>{@link Effect#BUS bus}
 * <tr>
 * <td>{@link SystemService#sendKnxFloat4 sendKnxFloat4(address, value)}
 * <td><code>/api/V1/system/sendKNXfloat4bytes?group=&#123;address&#125;&amp;value=&#123;value&#125;</code>
 * <td>{@link Effect#BUS bus}
 * <tr>
 * <td>{@link SystemService#serverStatus serverStatus()}
 * <td><code>/api/V1/system/serverStatus</code>
 * <td>{@link Effect#READ read}
 * </table>
 */
@ThinknxApi
package io.github.thinknxkit.client;

import io.github.thinknxkit.annotation.ThinknxApi;
import io.github.thinknxkit.call.Effect;
