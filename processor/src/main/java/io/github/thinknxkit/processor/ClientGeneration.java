package io.github.thinknxkit.processor;

import io.github.thinknxkit.processor.emit.ClientEmitter;
import io.github.thinknxkit.processor.model.Origin;
import io.github.thinknxkit.processor.resolve.ModelResolver;
import io.github.thinknxkit.spec.model.ApiSpec;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;

/** Generates the client that an annotated element asks for. */
final class ClientGeneration extends Generation {

    ClientGeneration(ProcessingEnvironment environment, Element element, RoundEnvironment round) {
        super(environment, AnnotationUse.api(element), round);
    }

    @Override
    void generate(TargetPackage target) {
        Optional<ApiSpec> spec = files().spec(annotation().fileName(), target.name());
        spec.ifPresent(found -> generate(found, target));
    }

    private void generate(ApiSpec spec, TargetPackage target) {
        Origin origin = annotation().origin(target.name(), spec.digest());
        new ModelResolver(findings())
                .resolve(spec, origin)
                .ifPresent(model -> write(
                        new ClientEmitter(model).emit(), target, spec.name().text()));
    }
}
