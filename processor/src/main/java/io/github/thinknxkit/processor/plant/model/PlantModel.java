package io.github.thinknxkit.processor.plant.model;

import com.palantir.javapoet.ClassName;
import io.github.thinknxkit.processor.model.ClientModel;
import io.github.thinknxkit.processor.model.Origin;
import io.github.thinknxkit.processor.model.SourceFile;
import java.util.List;
import java.util.Optional;

/**
 * A whole plant.
 *
 * @param origin the package, the plant file and its digest
 * @param client the client that it stands on
 * @param sources the plant file and the exports that it names
 * @param root the building, whose type is the plant's entry
 * @param shapes the types of its devices
 * @param ruled the controllers that hold values against the plant file
 * @param groups the group addresses, if it names exports
 */
public record PlantModel(
        Origin origin,
        ClientModel client,
        List<SourceFile> sources,
        AreaModel root,
        List<ShapeModel> shapes,
        List<RuledModel> ruled,
        Optional<GroupsModel> groups) {

    /** Copies the lists. */
    public PlantModel {
        sources = List.copyOf(sources);
        shapes = List.copyOf(shapes);
        ruled = List.copyOf(ruled);
    }

    /** {@return the type that the plant stands on} */
    public ClassName home() {
        return client.holders().entry();
    }
}
