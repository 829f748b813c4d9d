package io.github.thinknxkit.page;

import io.github.thinknxkit.page.command.Control;
import io.github.thinknxkit.page.command.PageCommand;
import io.github.thinknxkit.page.web.Json;
import java.util.List;

/** The catalog of commands, as the page's scripts read it. */
final class CommandView {

    private final ShownServer server;

    CommandView(ShownServer server) {
        this.server = server;
    }

    Json describe() {
        Json byKind = Json.object();
        server.commands().forEach((kind, commands) -> byKind.with(kind, commands(commands)));
        return byKind;
    }

    private static List<Json> commands(List<PageCommand> commands) {
        return commands.stream().map(CommandView::command).toList();
    }

    private static Json command(PageCommand command) {
        return Json.object()
                .with("operation", command.operation())
                .with("effect", command.effect())
                .with("controller", command.controller())
                .with(
                        "controls",
                        command.controls().stream().map(CommandView::control).toList());
    }

    private static Json option(Control.Option option) {
        return Json.object().with("value", option.value()).with("word", option.word());
    }

    private static Json control(Control control) {
        Json json = Json.object().with("parameter", control.parameter());
        if (control instanceof Control.Switch it) {
            return json.with("type", "switch").with("words", List.of(it.off(), it.on()));
        }
        if (control instanceof Control.Choice it) {
            return json.with("type", "choice")
                    .with(
                            "options",
                            it.options().stream().map(CommandView::option).toList());
        }
        if (control instanceof Control.Slider it) {
            return json.with("type", "slider")
                    .with("min", it.min())
                    .with("max", it.max())
                    .with("unit", it.unit());
        }
        if (control instanceof Control.Decimal it) {
            return json.with("type", "decimal")
                    .with("initial", it.initial())
                    .with("step", it.step())
                    .with("unit", it.unit());
        }
        return control instanceof Control.Fixed it
                ? json.with("type", "fixed").with("value", it.value())
                : json.with("type", "group");
    }
}
