package io.github.thinknxkit.processor.plant.resolve;

import com.palantir.javapoet.ClassName;
import io.github.thinknxkit.processor.model.ActionModel;
import io.github.thinknxkit.processor.model.AnswerModel;
import io.github.thinknxkit.processor.model.ClientModel;
import io.github.thinknxkit.processor.model.ServiceModel;
import io.github.thinknxkit.processor.plant.model.GroupsModel;
import io.github.thinknxkit.processor.plant.model.RangeModel;
import io.github.thinknxkit.processor.report.Findings;
import io.github.thinknxkit.processor.report.ProcessorCode;
import io.github.thinknxkit.spec.ets.GroupCatalog;
import io.github.thinknxkit.spec.model.BoundAction;
import io.github.thinknxkit.spec.model.TelegramFormat;
import io.github.thinknxkit.spec.model.Telegrams;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** Decides what is generated for the group addresses of a plant. */
final class GroupsResolver {

    private final ClientModel client;
    private final PlantTypes types;
    private final Findings findings;

    GroupsResolver(ClientModel client, PlantTypes types, Findings findings) {
        this.client = client;
        this.types = types;
        this.findings = findings;
    }

    Optional<GroupsModel> resolve(GroupCatalog catalog, ClassName entry) {
        Optional<Telegrams> telegrams =
                client.spec().telegrams().filter(known -> !known.actions().isEmpty());
        if (telegrams.isEmpty()) {
            findings.add(
                    ProcessorCode.PLANT_SHAPE,
                    "the plant file names ETS exports, but the API of "
                            + client.spec().title()
                            + " sends no telegrams. Take 'ets' out of the plant file, or say in the spec under"
                            + " 'telegrams' which actions send them.");
            return Optional.empty();
        }
        return Optional.of(groups(catalog, telegrams.get(), entry));
    }

    private GroupsModel groups(GroupCatalog catalog, Telegrams telegrams, ClassName entry) {
        ServiceModel service = client.services().stream()
                .filter(one -> one.spec().name().equals(telegrams.service().name()))
                .findFirst()
                .orElseThrow();
        Map<TelegramFormat, ActionModel> actions = new EnumMap<>(TelegramFormat.class);
        telegrams.actions().forEach((format, action) -> actions.put(format, action(service, action)));
        Map<TelegramFormat, String> methods = new EnumMap<>(TelegramFormat.class);
        actions.forEach((format, action) -> methods.put(format, action.method()));
        AnswerModel answer = actions.values().iterator().next().answer();
        ClassName root = types.of(entry.simpleName() + "Groups");
        ClassName sender = types.of(entry.simpleName() + "Telegrams");
        GroupHandles handles = new GroupHandles(answer.type(), types);
        RangeModel all = new RangeResolver(types, handles, methods.keySet()).all(catalog, root);
        return new GroupsModel(all, service, methods, answer, sender, handles.words());
    }

    private static ActionModel action(ServiceModel service, BoundAction bound) {
        return service.bound().controller().actions().stream()
                .filter(action -> action.spec().name().equals(bound.action().name()))
                .findFirst()
                .orElseThrow();
    }
}
