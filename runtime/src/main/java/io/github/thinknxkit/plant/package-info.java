/**
 * Plants: the devices of one building by their own names, singly and in groups, and snapshots of their states.
 *
 * <p>The annotation {@link io.github.thinknxkit.annotation.ThinknxPlant} generates the areas and devices of a plant file.
 * What is generated extends the types of this package, so that code can be written for any plant:
 *
 * <pre>{@code
 * DeviceResults<Acknowledgement> results = villa.groundFloor().all(HasPower.class).send(light -> light.power().set(false));
 * results.failures().forEach(System.err::println);
 *
 * Snapshot before = villa.snapshot();
 * villa.evening().launch().start().send();
 * villa.snapshot().since(before).changes().forEach(System.out::println);
 * }</pre>
 */
@NullMarked
package io.github.thinknxkit.plant;

import org.jspecify.annotations.NullMarked;
