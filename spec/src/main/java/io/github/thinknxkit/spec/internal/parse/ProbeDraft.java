package io.github.thinknxkit.spec.internal.parse;

import io.github.thinknxkit.spec.internal.yaml.YamlScalar;
import java.util.Optional;

/**
 * The key {@code server.probe} as it is written.
 *
 * @param operation where the operation's name stands
 * @param revision where the wire name of the answer's field stands, if there is one
 */
public record ProbeDraft(YamlScalar operation, Optional<YamlScalar> revision) {}
