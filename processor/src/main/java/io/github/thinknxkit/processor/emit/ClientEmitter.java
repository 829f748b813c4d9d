package io.github.thinknxkit.processor.emit;

import com.palantir.javapoet.TypeSpec;
import io.github.thinknxkit.processor.doc.ActionDocs;
import io.github.thinknxkit.processor.model.ActionModel;
import io.github.thinknxkit.processor.model.ClientModel;
import io.github.thinknxkit.processor.model.ControllerModel;
import java.util.ArrayList;
import java.util.List;

/** Emits all types of a client. */
public final class ClientEmitter {

    private final ClientModel model;
    private final Marks marks;
    private final List<TypeSpec> types = new ArrayList<>();

    /**
     * Creates an emitter.
     *
     * @param model the client
     */
    public ClientEmitter(ClientModel model) {
        this.model = model;
        this.marks = new Marks(model.origin());
    }

    /** {@return all types of the client, each for a file of its own} */
    public List<TypeSpec> emit() {
        add(new EntryEmitter(model).emit());
        add(new ImplementationEmitter(model).emit());
        add(new OperationsEmitter().emit(model));
        add(new ReadersEmitter().emit(model));
        model.enums().forEach(choice -> add(EnumEmitter.emit(choice)));
        AnswerEmitter answers = new AnswerEmitter();
        model.answers().forEach(answer -> add(answers.emit(answer)));
        HandleEmitter handles = new HandleEmitter();
        model.devices().forEach(device -> add(handles.device(device, model)));
        model.controllers()
                .forEach(controller ->
                        controller.ability().ifPresent(ability -> add(handles.capability(controller, ability))));
        model.controllers().forEach(this::emit);
        return List.copyOf(types);
    }

    private void emit(ControllerModel controller) {
        ActionDocs docs = new ActionDocs(model, controller);
        RequestEmitter requests = new RequestEmitter(docs);
        add(new ControllerEmitter(docs).emit(controller, model));
        add(new CallsEmitter(model.holders().answers()).emit(controller));
        for (ActionModel action : controller.actions()) {
            add(requests.emit(controller, action));
        }
    }

    private void add(TypeSpec.Builder type) {
        types.add(marks.on(type));
    }
}
