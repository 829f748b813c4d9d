package io.github.thinknxkit.processor.resolve;

import io.github.thinknxkit.processor.model.ArgumentModel;
import io.github.thinknxkit.processor.model.WirePart;
import io.github.thinknxkit.spec.model.Action;
import io.github.thinknxkit.spec.model.Operation;
import io.github.thinknxkit.spec.model.Parameter;
import io.github.thinknxkit.spec.model.ValueType;
import io.github.thinknxkit.spec.text.PercentEncoding;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** Resolves what is sent for each parameter of an operation. */
final class WireResolver {

    /** Returns one part for each parameter, or nothing if action and operation do not fit. */
    Optional<List<WirePart>> resolve(Action action, Operation operation, List<Arguments> arguments) {
        List<WirePart> parts = new ArrayList<>();
        Iterator<Arguments> given = arguments.iterator();
        for (Parameter parameter : operation.parameters()) {
            Optional<WirePart> own = own(action, parameter);
            if (own.isEmpty() && !given.hasNext()) {
                return Optional.empty();
            }
            parts.add(own.orElseGet(() -> given(given.next())));
        }
        return given.hasNext() ? Optional.empty() : Optional.of(parts);
    }

    private static Optional<WirePart> own(Action action, Parameter parameter) {
        if (parameter.device()) {
            return Optional.of(new WirePart.Device());
        }
        return Optional.ofNullable(action.fixed().get(parameter.wireName()))
                .or(parameter::fixed)
                .map(PercentEncoding::component)
                .map(WirePart.Literal::new);
    }

    private static WirePart given(Arguments arguments) {
        if (arguments.parameter().type() instanceof ValueType.Packed packed) {
            return packed(packed, arguments.models());
        }
        return new WirePart.Given(arguments.models().get(0));
    }

    private static WirePart packed(ValueType.Packed packed, List<ArgumentModel> models) {
        List<WirePart.Bits> bits = new ArrayList<>();
        int shift = packed.parts().stream().mapToInt(ValueType.Part::bits).sum();
        for (int i = 0; i < models.size(); i++) {
            shift -= packed.parts().get(i).bits();
            bits.add(new WirePart.Bits(models.get(i), shift));
        }
        return new WirePart.Packed(bits);
    }
}
