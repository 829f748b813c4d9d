package io.github.thinknxkit.samples.benchmark.plant;

import io.github.thinknxkit.client.Thinknx;
import io.github.thinknxkit.plant.PlantArea;
import io.github.thinknxkit.plant.PlantDevice;

/** Code of a user who knows the names of a plant. It is compiled with the plant. */
public interface PlantProbe {

    /** {@return the plant on a client} */
    PlantArea open(Thinknx home);

    /** {@return one device, found by the names of its room and its own} */
    PlantDevice lookUp(PlantArea plant);
}
