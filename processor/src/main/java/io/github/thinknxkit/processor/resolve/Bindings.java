package io.github.thinknxkit.processor.resolve;

import io.github.thinknxkit.spec.model.ApiSpec;
import io.github.thinknxkit.spec.model.Binding;
import io.github.thinknxkit.spec.model.BoundAction;
import io.github.thinknxkit.spec.model.Controller;
import io.github.thinknxkit.spec.model.DeviceKind;
import io.github.thinknxkit.spec.model.Operation;
import io.github.thinknxkit.spec.model.Service;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The places where each controller is bound to operations. */
final class Bindings {

    private final Map<String, List<Place>> places = new LinkedHashMap<>();

    Bindings(ApiSpec spec) {
        for (DeviceKind device : spec.devices()) {
            for (Binding binding : device.controllers()) {
                add(new Place(Optional.of(device), binding));
            }
        }
        for (Service service : spec.services()) {
            add(new Place(Optional.empty(), service.binding()));
        }
    }

    private void add(Place place) {
        String controller = place.binding().controller().name().text();
        places.computeIfAbsent(controller, name -> new ArrayList<>()).add(place);
    }

    List<Place> of(Controller controller) {
        return places.getOrDefault(controller.name().text(), List.of());
    }

    Stream<BoundAction> actions() {
        return places.values().stream().flatMap(List::stream).flatMap(place -> place.binding().actions().stream());
    }

    /**
     * A place where a controller is bound.
     *
     * @param device the device kind; empty for a service
     * @param binding the controller with its operations
     */
    record Place(Optional<DeviceKind> device, Binding binding) {

        Optional<Operation> operation(String action) {
            return binding.operation(action);
        }
    }
}
