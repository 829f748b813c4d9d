package io.github.thinknxkit.processor.resolve;

import com.palantir.javapoet.ClassName;
import io.github.thinknxkit.processor.model.ArgumentModel;
import io.github.thinknxkit.processor.naming.NameScope;
import io.github.thinknxkit.spec.model.Controller;
import java.util.List;
import java.util.Optional;

/**
 * What the actions of one controller share.
 *
 * @param spec the controller
 * @param prefix what the types of its requests start with
 * @param calls its implementation
 * @param device what identifies the device, if it is a device's
 * @param methods the namespace of its methods
 * @param places where it is bound, once at least
 */
record ControllerScope(
        Controller spec,
        String prefix,
        ClassName calls,
        Optional<ArgumentModel> device,
        NameScope methods,
        List<Bindings.Place> places) {}
