package io.github.thinknxkit.gateway;

import io.github.thinknxkit.gateway.key.ApiKey;
import io.github.thinknxkit.gateway.key.Keys;
import io.github.thinknxkit.gateway.key.WrongKeys;
import io.github.thinknxkit.gateway.web.KeyCheck;
import java.time.Duration;
import java.util.Optional;

/** Checks keys, and slows down whoever tries many. */
record PresentedKeys(Keys keys, WrongKeys wrong) implements KeyCheck {

    @Override
    public Result check(String presented, String caller) {
        Optional<ApiKey> key = keys.find(presented);
        return new Result(
                key, key.isPresent() ? Duration.ZERO : wrong.note(caller).orElse(Duration.ZERO));
    }
}
