package io.github.thinknxkit.draft.plan;

import java.util.Optional;

/**
 * How a plant file names an export.
 *
 * @param text the path as seen from the plant file, with slashes
 * @param encoding its encoding, if it does not tell it itself
 * @param wrong why a plant file cannot hold it: a clause without full stop
 * @param remark what the user is to do about it, a clause without full stop
 */
public record ExportName(String text, Optional<String> encoding, Optional<String> wrong, Optional<String> remark) {}
