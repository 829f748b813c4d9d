package io.github.thinknxkit.cli.api;

import io.github.thinknxkit.call.Request;
import io.github.thinknxkit.client.Thinknx;
import io.github.thinknxkit.dynamic.api.ApiAction;
import io.github.thinknxkit.dynamic.call.PlannedCall;
import io.github.thinknxkit.error.ThinknxException;
import io.github.thinknxkit.spec.model.ValueType;
import io.github.thinknxkit.spec.names.CodeName;
import io.github.thinknxkit.value.WireValue;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;

/** The same call by the method of the generated client, which a call that is built of the spec is held against. */
public final class ClientCall {

    private ClientCall() {}

    public static Request<?> request(Thinknx client, PlannedCall call) {
        ApiAction action = call.action();
        String guid = call.target().guid();
        List<Object> values = call.values();
        List<Object> device = action.subject().device() ? List.of(guid) : List.of();
        Step at = new Step(Thinknx.class, client).to(action.subject().name(), device);
        if (action.subject().device()) {
            at = at.to(action.controllerName(), List.of());
        }
        return (Request<?>) at.to(action.actionName(), values).object();
    }

    /** An object of the client, with the interface that it is seen through: classes behind it are not public. */
    private record Step(Class<?> type, Object object) {

        Step to(String name, List<Object> arguments) {
            Method method = method(CodeName.ofKebab(name).orElseThrow().memberName(), arguments.size());
            Object[] values = new Object[arguments.size()];
            for (int i = 0; i < values.length; i++) {
                values[i] = value(arguments.get(i), method.getParameterTypes()[i]);
            }
            return new Step(method.getReturnType(), invoke(method, object, values));
        }

        private Method method(String name, int parameters) {
            return Arrays.stream(type.getMethods())
                    .filter(method -> method.getName().equals(name) && method.getParameterCount() == parameters)
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("the client's " + type.getSimpleName()
                            + " has no method " + name + " with " + parameters + " parameters"));
        }
    }

    private static Object value(Object value, Class<?> type) {
        return value instanceof ValueType.Constant constant ? constant(type, constant.wire()) : value;
    }

    private static Object constant(Class<?> type, String wire) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> ((WireValue) constant).wire().equals(wire))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the client's " + type + " lacks the value " + wire));
    }

    private static Object invoke(Method method, Object target, Object... arguments) {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof ThinknxException refused) {
                throw refused;
            }
            throw new IllegalStateException("the client's " + method + " failed", e.getCause());
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("the client's " + method + " is not public", e);
        }
    }
}
