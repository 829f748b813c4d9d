package io.github.thinknxkit.spec.document;

import io.github.thinknxkit.spec.model.ApiSpec;
import io.github.thinknxkit.spec.model.DeviceKind;
import io.github.thinknxkit.spec.model.ErrorMessage;
import io.github.thinknxkit.spec.model.ErrorStatus;
import io.github.thinknxkit.spec.model.FeedbackFlag;
import io.github.thinknxkit.spec.model.Operation;
import io.github.thinknxkit.spec.model.Server;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Lists all places where the spec does not say what the document says, in either direction. */
final class SpecComparison {

    private final VendorDocument document;
    private final ApiSpec spec;
    private final List<Difference> differences = new ArrayList<>();

    private SpecComparison(VendorDocument document, ApiSpec spec) {
        this.document = document;
        this.spec = spec;
    }

    static List<Difference> compare(VendorDocument document, ApiSpec spec) {
        SpecComparison comparison = new SpecComparison(document, spec);
        comparison.compareServer();
        comparison.compareCapabilities();
        comparison.compareOperations();
        return comparison.differences;
    }

    private void compareServer() {
        Findings findings = new Findings(Difference.API);
        Server server = spec.server();
        ServerFacts facts = document.server();
        findings.compare("base path", facts.basePath(), server.basePath());
        findings.compare("port", facts.port(), server.port());
        findings.compare("cloud", Optional.of(facts.cloud()), server.cloud());
        findings.compare(
                "authentication",
                facts.authentication(),
                server.authentication()
                        .map(auth ->
                                List.of(auth.parameter(), auth.digest(), auth.basic(), auth.user(), auth.password()))
                        .orElse(List.of()));
        findings.compare("feedback flag", Optional.of("fb"), server.feedback().map(FeedbackFlag::parameter));
        differences.addAll(findings.differences());
        compareErrors(server);
    }

    private void compareErrors(Server server) {
        Findings findings = new Findings(Difference.API);
        findings.compare("error field", "error", server.errorField());
        findings.compare(
                "error statuses",
                document.server().statuses(),
                server.statuses().stream().map(ErrorStatus::status).toList());
        findings.compare(
                "error texts",
                document.operations().stream()
                        .flatMap(operation -> operation.messages().stream())
                        .distinct()
                        .toList(),
                server.messages().stream().map(ErrorMessage::text).toList());
        differences.addAll(findings.differences());
    }

    private void compareCapabilities() {
        Map<String, List<String>> capabilities = new LinkedHashMap<>();
        for (DeviceKind device : spec.devices()) {
            capabilities.put(
                    device.title(),
                    device.controllers().stream()
                            .map(binding -> binding.controller().title())
                            .toList());
        }
        Findings findings = new Findings(Difference.API);
        findings.compare("capabilities", document.capabilities().toString(), capabilities.toString());
        differences.addAll(findings.differences());
    }

    private void compareOperations() {
        Map<String, DocumentOperation> documented = new LinkedHashMap<>();
        document.operations().forEach(operation -> documented.put(operation.name(), operation));
        Map<String, Operation> specified = new LinkedHashMap<>();
        spec.operations().forEach(operation -> specified.put(operation.name().text(), operation));
        String basePath = spec.server().basePath();
        documented.forEach((name, operation) -> {
            Operation other = specified.get(name);
            if (other == null) {
                differences.add(new Difference(name, "operation", operation.title(), "nothing"));
            } else {
                differences.addAll(OperationComparison.compare(operation, other, basePath));
                differences.addAll(ExampleComparison.compare(operation, other, basePath));
            }
        });
        specified.keySet().stream()
                .filter(name -> !documented.containsKey(name))
                .forEach(name -> differences.add(new Difference(name, "operation", "nothing", name)));
        differences.addAll(BindingComparison.compare(documented, spec));
    }
}
