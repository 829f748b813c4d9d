package io.github.thinknxkit.simulator.auth;

import io.github.thinknxkit.page.web.FormField;
import java.util.List;
import java.util.Optional;

/** Decides who may call. */
@FunctionalInterface
public interface Gate {

    /**
     * Judges a call.
     *
     * @param call what the gate needs to know of it
     * @return whether it may pass
     */
    Verdict judge(Call call);

    /**
     * Returns the gate of the cloud port, which admits every call: a call without a valid key has no server and does not get here.
     *
     * @return a gate that lets all pass
     */
    static Gate key() {
        return call -> new Verdict.Granted(Scheme.KEY, call.fields(), answer -> Optional.empty());
    }

    /**
     * What a gate needs to know of a call.
     *
     * @param method the HTTP method
     * @param target the request target, exactly as it came
     * @param authorization the values of the {@code Authorization} fields
     * @param fields the fields of query and form
     * @param body the body, one char a byte
     */
    record Call(String method, String target, List<String> authorization, List<FormField> fields, String body) {

        /** Copies the lists. */
        public Call {
            authorization = List.copyOf(authorization);
            fields = List.copyOf(fields);
        }

        /** Says nothing, since all of it may be secret. */
        @Override
        public String toString() {
            return "Call[***]";
        }
    }
}
