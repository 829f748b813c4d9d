package io.github.thinknxkit.gateway.kept;

import io.github.thinknxkit.gateway.http.ApiReply;

/**
 * What became of a call.
 *
 * @param hadNoEffect whether it certainly had none, so that it is made when its caller repeats it; otherwise the reply is kept
 */
public record CallOutcome(ApiReply reply, boolean hadNoEffect) {}
