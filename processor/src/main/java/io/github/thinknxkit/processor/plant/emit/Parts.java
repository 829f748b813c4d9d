package io.github.thinknxkit.processor.plant.emit;

import com.palantir.javapoet.ClassName;
import java.util.ArrayList;
import java.util.List;

/**
 * The members of a class in portions that a class file can hold: a class has at most 65,535 constants and a method 65,535
 * bytes (JVMS 4.11). What does not fit into the class itself stands in superclasses of it, each of which extends the next.
 *
 * @param portions the members, those of the deepest superclass first; at least one portion
 * @param <M> the type of the members
 */
record Parts<M>(List<List<M>> portions) {

    /** A device takes about five constants and twenty bytes. */
    private static final int PORTION = 1000;

    static <M> Parts<M> of(List<M> members) {
        List<List<M>> portions = new ArrayList<>();
        for (int start = 0; start < members.size(); start += PORTION) {
            portions.add(List.copyOf(members.subList(start, Math.min(start + PORTION, members.size()))));
        }
        return new Parts<>(portions.isEmpty() ? List.of(List.of()) : List.copyOf(portions));
    }

    int count() {
        return portions.size();
    }

    /** Returns the class of a portion: the last one's is the class itself. */
    ClassName type(ClassName type, int portion) {
        return portion == count() - 1 ? type : type.peerClass(type.simpleName() + "Part" + (portion + 1));
    }
}
