package io.github.thinknxkit.gateway.hook;

import io.github.thinknxkit.gateway.fact.Facts;
import io.github.thinknxkit.gateway.hook.guard.CallbackUrl;
import io.github.thinknxkit.gateway.hook.guard.RefusedAddressException;
import io.github.thinknxkit.gateway.hook.keep.Hook;
import io.github.thinknxkit.gateway.hook.keep.Hook.Interest;
import io.github.thinknxkit.gateway.hook.keep.HookEvent;
import io.github.thinknxkit.gateway.hook.send.SigningSecret;
import io.github.thinknxkit.gateway.http.ApiRequest;
import io.github.thinknxkit.gateway.key.ApiKey;
import io.github.thinknxkit.plant.DeviceInfo;
import java.util.Base64;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Makes hooks of requests. */
record HookMaker(HookSetup setup) {

    private static final int ID_BYTES = 18;

    /** Makes a hook. Refuses what there is not, and what may not be. */
    Hook make(ApiKey key, ApiRequest request, Facts facts) {
        HookFields fields = HookFields.of(request);
        CallbackUrl url = url(fields);
        Interest interest = interest(key, fields, facts);
        return new Hook(
                newId(),
                key.id(),
                facts.server(),
                url,
                interest,
                SigningSecret.make(setup.chance()),
                setup.time().now());
    }

    private String newId() {
        byte[] bytes = new byte[ID_BYTES];
        setup.chance().nextBytes(bytes);
        return Base64.getUrlEncoder().encodeToString(bytes);
    }

    private CallbackUrl url(HookFields fields) {
        String text = fields.get("url")
                .orElseThrow(() -> new RefusedHookException(
                        400,
                        "url is missing: where the hook is delivered to, such as https://hooks.example.org/thinknx"));
        try {
            CallbackUrl url = CallbackUrl.parse(text);
            setup.rules().get().check(url);
            return url;
        } catch (RefusedAddressException e) {
            throw new RefusedHookException(400, String.valueOf(e.getMessage()));
        }
    }

    private static Interest interest(ApiKey key, HookFields fields, Facts facts) {
        Optional<String> guid = fields.get("guid");
        Optional<String> controller = fields.get("controller");
        if (guid.isPresent()) {
            DeviceInfo device = facts.devices().stream()
                    .filter(it -> it.guid().equals(guid.get()) && key.scope().covers(it))
                    .findFirst()
                    .orElseThrow(() -> new RefusedHookException(404, "device not found"));
            controller.ifPresent(name -> check(name, device));
        } else if (controller.isPresent()) {
            throw new RefusedHookException(400, "a controller is one of a device: guid is missing");
        }
        return new Interest(guid, controller, events(fields));
    }

    private static void check(String controller, DeviceInfo device) {
        if (!device.controllers().contains(controller)) {
            throw new RefusedHookException(
                    400,
                    "the device has no such controller; it has "
                            + (device.controllers().isEmpty() ? "none" : String.join(", ", device.controllers())));
        }
    }

    private static Set<HookEvent> events(HookFields fields) {
        Set<HookEvent> events = EnumSet.noneOf(HookEvent.class);
        for (String word :
                fields.get("events").orElse(HookEvent.CHANGED.toString()).split(",", -1)) {
            events.add(HookEvent.of(word.strip())
                    .orElseThrow(() -> new RefusedHookException(
                            400, "events are changed, stale, fresh and server, with commas between them")));
        }
        return events;
    }
}
