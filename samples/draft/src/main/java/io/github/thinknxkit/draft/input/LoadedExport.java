package io.github.thinknxkit.draft.input;

import io.github.thinknxkit.spec.ets.EtsExport;
import java.nio.charset.Charset;
import java.util.Optional;

/**
 * An export that no plant file names yet.
 *
 * @param export the export
 * @param encoding the encoding that a plant file must name; empty if the file tells it
 */
public record LoadedExport(EtsExport export, Optional<Charset> encoding) {}
