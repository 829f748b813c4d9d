package io.github.thinknxkit.spec.plant;

import io.github.thinknxkit.spec.model.Name;
import java.nio.charset.Charset;
import java.util.Optional;

/**
 * An ETS group-address export that a plant file names.
 *
 * @param file the file as written: relative to the plant file
 * @param encoding the encoding of the file, if the plant file says it; else the file tells
 */
public record PlantExport(Name file, Optional<Charset> encoding) {}
