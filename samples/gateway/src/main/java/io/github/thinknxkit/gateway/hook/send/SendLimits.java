package io.github.thinknxkit.gateway.hook.send;

import java.time.Duration;

/**
 * What an attempt may cost.
 *
 * @param time how long it may take, from the name's look-up to the answer's end
 * @param answerBytes how long an answer's body may be; of a longer one the beginning is read, and the connection is closed
 * @param messages how many messages are on their way to one receiver at most
 */
public record SendLimits(Duration time, int answerBytes, int messages) {

    /** {@return ten seconds, and 16 KB} */
    public static SendLimits usual() {
        return new SendLimits(Duration.ofSeconds(10), 16 * 1024, 2048);
    }
}
