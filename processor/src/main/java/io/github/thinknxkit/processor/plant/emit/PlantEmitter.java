package io.github.thinknxkit.processor.plant.emit;

import com.palantir.javapoet.TypeSpec;
import io.github.thinknxkit.processor.emit.Marks;
import io.github.thinknxkit.processor.plant.model.AreaModel;
import io.github.thinknxkit.processor.plant.model.GroupsModel;
import io.github.thinknxkit.processor.plant.model.PlantModel;
import io.github.thinknxkit.processor.plant.model.RangeModel;
import java.util.ArrayList;
import java.util.List;

/** Emits all types of a plant. */
public final class PlantEmitter {

    private final PlantModel model;
    private final Marks marks;
    private final List<TypeSpec> types = new ArrayList<>();

    /**
     * Creates an emitter.
     *
     * @param model the plant
     */
    public PlantEmitter(PlantModel model) {
        this.model = model;
        this.marks = new Marks(model.origin());
    }

    /** {@return all types of the plant, each for a file of its own} */
    public List<TypeSpec> emit() {
        AreaEmitter areas = new AreaEmitter(model);
        areas.building().forEach(this::add);
        model.root().areas().forEach(area -> emit(area, areas));
        ShapeEmitter shapes = new ShapeEmitter();
        PlantHandleEmitter handles = new PlantHandleEmitter(model);
        model.shapes().forEach(shape -> {
            add(shapes.emit(shape));
            add(handles.emit(shape));
        });
        RuledEmitter ruled = new RuledEmitter();
        model.ruled().forEach(controller -> add(ruled.emit(controller)));
        model.groups().ifPresent(this::emit);
        return List.copyOf(types);
    }

    private void emit(AreaModel area, AreaEmitter emitter) {
        emitter.area(area).forEach(this::add);
        area.areas().forEach(inner -> emit(inner, emitter));
    }

    private void emit(GroupsModel groups) {
        add(new SenderEmitter(model).emit(groups));
        WordsEmitter words = new WordsEmitter();
        groups.words().forEach(list -> add(words.emit(list)));
        emit(groups.root(), new RangeEmitter(groups));
    }

    private void emit(RangeModel range, RangeEmitter emitter) {
        emitter.range(range).forEach(this::add);
        range.ranges().forEach(inner -> emit(inner, emitter));
    }

    private void add(TypeSpec.Builder type) {
        types.add(marks.on(type));
    }
}
