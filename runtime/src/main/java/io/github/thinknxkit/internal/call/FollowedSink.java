package io.github.thinknxkit.internal.call;

import io.github.thinknxkit.caller.Call;
import io.github.thinknxkit.internal.thread.Sink;

/** Tells a follower of the end of a call before it tells whoever made the call. */
record FollowedSink<A>(Call<A> call, Sink<A> sink, Follower follower) implements Sink<A> {

    @Override
    public void succeed(A answer) {
        follower.ended(call, answer, null);
        sink.succeed(answer);
    }

    @Override
    public void fail(Throwable failure) {
        follower.ended(call, null, failure);
        sink.fail(failure);
    }
}
