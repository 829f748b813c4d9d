package io.github.thinknxkit.simulator.device;

import java.math.BigDecimal;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntConsumer;
import java.util.function.IntSupplier;

/** A lamp whose power and level belong together: a level of 0 is off, and switching on restores the last level. */
final class Dimmer {

    private static final int FULL = 100;

    private final Reaction reaction;
    private final Report powerReport;
    private final Report levelReport;
    private int level;
    private int levelWhenOn = FULL;

    Dimmer(Reaction reaction, Report powerReport, Report levelReport) {
        this.reaction = reaction;
        this.powerReport = powerReport;
        this.levelReport = levelReport;
    }

    Point power() {
        return new Face(() -> level() > 0 ? 1 : 0, this::turn);
    }

    Point powerLevel() {
        return new Face(this::level, this::dim);
    }

    private synchronized int level() {
        return level;
    }

    private synchronized void turn(int onOrOff) {
        shine(onOrOff == 0 ? 0 : level > 0 ? level : levelWhenOn);
    }

    private synchronized void dim(int percent) {
        if (percent > 0) {
            levelWhenOn = percent;
        }
        shine(percent);
    }

    private void shine(int percent) {
        level = percent;
        powerReport.tell(BigDecimal.valueOf(Math.min(1, percent)));
        levelReport.tell(BigDecimal.valueOf(percent));
    }

    /** One of the lamp's two values. */
    private final class Face implements Point {

        private final IntSupplier read;
        private final IntConsumer write;

        Face(IntSupplier read, IntConsumer write) {
            this.read = read;
            this.write = write;
        }

        @Override
        public BigDecimal status() {
            return BigDecimal.valueOf(read.getAsInt());
        }

        @Override
        public CompletableFuture<BigDecimal> set(BigDecimal value) {
            CompletableFuture<BigDecimal> feedback = new CompletableFuture<>();
            reaction.then(() -> {
                put(value);
                feedback.complete(status());
            });
            return feedback;
        }

        @Override
        public void put(BigDecimal value) {
            write.accept(value.intValueExact());
        }
    }
}
