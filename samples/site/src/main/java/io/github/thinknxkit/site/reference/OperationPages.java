package io.github.thinknxkit.site.reference;

import io.github.thinknxkit.dynamic.api.ApiAction;
import io.github.thinknxkit.dynamic.api.ApiActions;
import io.github.thinknxkit.site.example.Example;
import io.github.thinknxkit.site.example.Examples;
import io.github.thinknxkit.site.example.JavaName;
import io.github.thinknxkit.site.javadoc.ApiDocs;
import io.github.thinknxkit.site.page.Page;
import io.github.thinknxkit.site.page.Page.Area;
import io.github.thinknxkit.site.page.Page.Heading;
import io.github.thinknxkit.site.page.Page.Link;
import io.github.thinknxkit.site.page.Page.Shelf;
import io.github.thinknxkit.site.page.Templates;
import io.github.thinknxkit.spec.model.ApiSpec;
import io.github.thinknxkit.spec.model.FeedbackFlag;
import io.github.thinknxkit.spec.model.Note;
import io.github.thinknxkit.spec.model.Operation;
import io.github.thinknxkit.spec.model.Provenance;
import io.github.thinknxkit.spec.model.QueryAuthentication;
import io.github.thinknxkit.spec.model.Server;
import io.github.thinknxkit.spec.names.NameRole;
import io.github.thinknxkit.spec.names.NameStyle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Makes the pages of the operations: one for each, one that lists them, and one on what all calls have in common. */
public final class OperationPages {

    private final ApiSpec spec;
    private final ApiActions actions;
    private final Examples examples;
    private final ApiDocs docs;
    private final Templates templates;
    private final List<Shelf> shelves = new ArrayList<>();

    /** The list of all operations. */
    record IndexView(String title, String description, Provenance provenance, List<SectionView> sections) {}

    /** The operations of one section of the document. */
    record SectionView(String title, List<OperationRow> operations) {}

    /** An operation in the list. */
    record OperationRow(String path, String name, String description, String effect, List<String> commands) {}

    /** What all calls have in common. */
    record CallsView(
            ApiSpec spec,
            CallUrls urls,
            List<QueryAuthentication> credentials,
            List<FeedbackFlag> feedback,
            ErrorRows errors,
            List<Note> notes) {}

    /**
     * Makes pages for an API.
     *
     * @param spec the API
     * @param examples its examples
     * @param docs the Javadoc of its client
     * @param templates the templates
     */
    public OperationPages(ApiSpec spec, Examples examples, ApiDocs docs, Templates templates) {
        this.spec = spec;
        this.actions = new ApiActions(spec);
        this.examples = examples;
        this.docs = docs;
        this.templates = templates;
        shelves.add(new Shelf(
                "The API",
                List.of(
                        new Link(OperationPaths.INDEX, "All operations"),
                        new Link(OperationPaths.CALLS, "How calls work"))));
        sections()
                .forEach((title, operations) -> shelves.add(new Shelf(
                        title, operations.stream().map(OperationPaths::link).toList())));
    }

    private Map<String, List<Operation>> sections() {
        Map<String, List<Operation>> sections = new LinkedHashMap<>();
        spec.operations()
                .forEach(operation -> sections.computeIfAbsent(operation.section(), title -> new ArrayList<>())
                        .add(operation));
        return sections;
    }

    /** {@return the pages} */
    public List<Page> pages() {
        List<Page> pages = new ArrayList<>();
        pages.add(index());
        pages.add(calls());
        for (int i = 0; i < spec.operations().size(); i++) {
            pages.add(page(i));
        }
        return pages;
    }

    /** {@return the operations by the type of the client that has methods for them, as links} */
    public Map<String, List<Link>> byType() {
        Map<String, List<Link>> links = new TreeMap<>();
        for (ApiAction action : actions.all()) {
            List<Link> known = links.computeIfAbsent(type(action), key -> new ArrayList<>());
            Link link = OperationPaths.link(action.operation());
            if (!known.contains(link)) {
                known.add(link);
            }
        }
        return links;
    }

    private Page index() {
        List<SectionView> sections = new ArrayList<>();
        sections()
                .forEach((title, operations) -> sections.add(new SectionView(
                        title, operations.stream().map(this::row).toList())));
        IndexView view = new IndexView(spec.title(), spec.description(), spec.provenance(), sections);
        return page(OperationPaths.INDEX, "All operations", spec.description(), List.of(), "operations", view);
    }

    private OperationRow row(Operation operation) {
        return new OperationRow(
                OperationPaths.of(operation),
                operation.name().text(),
                operation.description(),
                EffectView.of(operation.effect()).name(),
                actions.of(operation).stream().map(ApiAction::toString).toList());
    }

    private Page calls() {
        Server server = spec.server();
        CallsView view = new CallsView(
                spec,
                CallUrls.of(server),
                server.authentication().stream().toList(),
                server.feedback().stream().toList(),
                ErrorRows.of(server, docs),
                spec.notes());
        return page(
                OperationPaths.CALLS,
                "How calls work",
                "URLs, credentials, feedback and errors, which all operations have in common.",
                List.of(
                        new Heading("urls", "URLs", 2),
                        new Heading("credentials", "Credentials", 2),
                        new Heading("feedback", "Feedback", 2),
                        new Heading("errors", "Errors", 2),
                        new Heading("notes", "What the document leaves open", 2)),
                "calls",
                view);
    }

    private Page page(int index) {
        Operation operation = spec.operations().get(index);
        OperationView view = view(operation, neighbour(index - 1), neighbour(index + 1));
        return page(
                OperationPaths.of(operation), view.name(), operation.description(), headings(view), "operation", view);
    }

    private Page page(
            String path, String title, String description, List<Heading> headings, String template, Object view) {
        String body = templates.fill(template, view, Map.of("root", Page.root(path)));
        return new Page(path, title, description, Area.OPERATIONS, shelves, headings, body);
    }

    private OperationView view(Operation operation, List<Link> before, List<Link> after) {
        List<Example> calls = examples.of(operation);
        return new OperationView(
                operation,
                EffectView.of(operation.effect()),
                CallUrls.of(spec.server(), operation),
                ParameterRow.of(operation, spec.server()),
                calls,
                answers(operation, calls),
                ErrorRows.of(spec.server(), operation, docs),
                methods(operation),
                operation.notes(),
                before,
                after);
    }

    private List<Link> neighbour(int index) {
        return spec.operations().stream()
                .skip(Math.max(0, index))
                .limit(index < 0 ? 0 : 1)
                .map(OperationPaths::link)
                .toList();
    }

    private static List<Heading> headings(OperationView view) {
        List<Heading> headings = new ArrayList<>();
        headings.add(new Heading("url", "URL", 2));
        headings.add(new Heading("parameters", "Parameters", 2));
        headings.add(new Heading("examples", "Examples", 2));
        view.answers().forEach(answer -> headings.add(new Heading(answer.anchor(), answer.title(), 2)));
        headings.add(new Heading("errors", "Errors", 2));
        if (!view.notes().isEmpty()) {
            headings.add(new Heading("notes", "What the document leaves open", 2));
        }
        return headings;
    }

    private static List<AnswerView> answers(Operation operation, List<Example> calls) {
        Map<String, String> sent = calls.isEmpty() ? Map.of() : calls.get(0).sent();
        List<AnswerView> answers = new ArrayList<>();
        answers.add(AnswerView.of("answer", "Answer", operation, operation.answer(), sent));
        operation
                .feedbackAnswer()
                .map(answer -> AnswerView.of("feedback", "Answer with feedback", operation, answer, sent))
                .ifPresent(answers::add);
        return answers;
    }

    private List<Link> methods(Operation operation) {
        List<Link> methods = new ArrayList<>();
        for (ApiAction action : actions.of(operation)) {
            String method = JavaName.of(NameStyle.HANDLE_METHOD, action.actionName(), NameRole.ACTION);
            docs.method(type(action), method)
                    .map(path -> new Link(path, type(action) + "." + method))
                    .filter(link -> !methods.contains(link))
                    .ifPresent(methods::add);
        }
        return methods;
    }

    private static String type(ApiAction action) {
        String suffix = action.subject().device() ? "Controller" : "Service";
        return JavaName.of(NameStyle.TYPE, "", action.controllerName(), suffix, NameRole.CONTROLLER);
    }
}
