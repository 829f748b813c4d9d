package io.github.thinknxkit.processor;

import io.github.thinknxkit.processor.model.ClientModel;
import io.github.thinknxkit.processor.model.Origin;
import io.github.thinknxkit.processor.model.RuntimeTypes;
import io.github.thinknxkit.processor.report.Findings;
import io.github.thinknxkit.processor.report.ProcessorCode;
import io.github.thinknxkit.processor.resolve.ModelResolver;
import io.github.thinknxkit.spec.model.ApiSpec;
import java.util.Optional;
import java.util.stream.Stream;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * Finds the client that a plant stands on: one that is generated in the same run, or one that is compiled already. What its
 * types are called follows from its spec in both cases.
 */
final class ClientLookup {

    private final ProcessingEnvironment environment;
    private final RoundEnvironment round;
    private final Findings findings;

    ClientLookup(ProcessingEnvironment environment, RoundEnvironment round, Findings findings) {
        this.environment = environment;
        this.round = round;
        this.findings = findings;
    }

    /**
     * Finds a client.
     *
     * @param packageName its package
     * @param files loads its spec; a mistake in it is told where the client is generated
     * @return the client, or nothing if that was told
     */
    Optional<ClientModel> find(String packageName, SpecFiles files) {
        Optional<AnnotationUse> generated = inThisRun(packageName);
        if (generated.isPresent()) {
            SpecFiles silent = new SpecFiles(environment, new Findings(), problem -> {});
            return silent.spec(generated.get().fileName(), packageName)
                    .flatMap(spec -> resolve(spec, packageName, generated.get(), new Findings()));
        }
        Optional<AnnotationUse> compiled = compiled(packageName);
        if (compiled.isEmpty()) {
            missing(packageName);
            return Optional.empty();
        }
        return files.spec(compiled.get().fileName(), packageName)
                .flatMap(spec -> resolve(spec, packageName, compiled.get(), findings))
                .filter(this::isCompiledFromThis);
    }

    private static Optional<ClientModel> resolve(
            ApiSpec spec, String packageName, AnnotationUse annotation, Findings findings) {
        Origin origin = annotation.origin(packageName, spec.digest());
        return new ModelResolver(findings).resolve(spec, origin);
    }

    private Optional<AnnotationUse> inThisRun(String packageName) {
        return apis().filter(api -> packageOf(api.element()).equals(packageName))
                .findFirst();
    }

    private Stream<AnnotationUse> apis() {
        return AnnotationUse.apis(elements(), round);
    }

    private Optional<AnnotationUse> compiled(String packageName) {
        PackageElement found = elements().getPackageElement(packageName);
        if (found == null) {
            return Optional.empty();
        }
        Stream<Element> annotated = Stream.concat(Stream.of(found), found.getEnclosedElements().stream());
        return annotated
                .map(AnnotationUse::api)
                .filter(AnnotationUse::isPresent)
                .findFirst();
    }

    private boolean isCompiledFromThis(ClientModel client) {
        TypeElement entry = elements().getTypeElement(client.holders().entry().canonicalName());
        if (entry == null) {
            findings.add(
                    ProcessorCode.PLANT_CLIENT,
                    "the package " + client.origin().packageName() + " asks for a client but has no type "
                            + client.holders().entry().simpleName()
                            + "; compile it with thinknx-processor first.");
            return false;
        }
        String digest = new AnnotationUse(entry, RuntimeTypes.GENERATED.canonicalName(), "digest").fileName();
        if (!digest.equals(client.origin().digest())) {
            findings.add(
                    ProcessorCode.PLANT_CLIENT_STALE,
                    "the client in " + client.origin().packageName() + " was generated from another version of its spec"
                            + " than the one found here; build it again, with the same version of thinknx-processor.");
            return false;
        }
        return true;
    }

    private void missing(String packageName) {
        String known =
                String.join(", ", apis().map(api -> packageOf(api.element())).toList());
        boolean exists = elements().getPackageElement(packageName) != null;
        findings.add(
                ProcessorCode.PLANT_CLIENT,
                (exists
                                ? "the package " + packageName
                                        + " has no client for the plant to stand on; annotate it with"
                                        + " @ThinknxApi, or name the package of one by client = \"...\""
                                : "there is no package " + packageName
                                        + "; name the package of a client for the plant to stand" + " on")
                        + (known.isEmpty() ? "." : ", such as " + known + "."));
    }

    private String packageOf(Element element) {
        return elements().getPackageOf(element).getQualifiedName().toString();
    }

    private Elements elements() {
        return environment.getElementUtils();
    }
}
