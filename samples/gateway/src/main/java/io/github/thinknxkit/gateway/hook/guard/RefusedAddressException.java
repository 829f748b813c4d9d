package io.github.thinknxkit.gateway.hook.guard;

import java.io.Serial;

/** A receiver that hooks must not be delivered to. The message is for whoever wants the hook, and tells nothing of the network. */
public final class RefusedAddressException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    public RefusedAddressException(String message) {
        super(message);
    }
}
