package io.github.thinknxkit.cli.report;

import io.github.thinknxkit.dynamic.call.PlannedCall;
import io.github.thinknxkit.dynamic.call.PlantValues;
import io.github.thinknxkit.dynamic.call.ReplyField;
import io.github.thinknxkit.error.ThinknxException;
import io.github.thinknxkit.spec.model.Effect;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** What came of one call. */
public sealed interface Report {

    /** {@return the exit status} */
    int status();

    /**
     * An answer.
     *
     * @param operation the operation's name in the document
     * @param target the device or group address; empty for the server itself
     * @param fields what the server sent
     */
    record Answered(String operation, String target, List<ReplyField> fields) implements Report {

        /** Copies the list. */
        public Answered {
            fields = List.copyOf(fields);
        }

        /**
         * Reports an answer.
         *
         * @param call what was asked
         * @param reply the fields of the reply
         * @param clean leaves the secret of the connection out of a value
         * @return the report
         */
        public static Answered of(PlannedCall call, List<ReplyField> reply, UnaryOperator<Object> clean) {
            return new Answered(
                    call.action().operationName(),
                    call.target().shown(),
                    reply.stream()
                            .map(field -> told(call, field))
                            .map(field -> new ReplyField(field.field(), clean.apply(field.value())))
                            .toList());
        }

        private static ReplyField told(PlannedCall call, ReplyField field) {
            Object value =
                    PlantValues.told(call.action(), call.target(), field.field().type(), field.value());
            return new ReplyField(field.field(), value);
        }

        @Override
        public int status() {
            return 0;
        }
    }

    /**
     * A call that was checked and not sent.
     *
     * @param operation the operation's name in the document
     * @param target the device or group address; empty for the server itself
     * @param request what would be sent: method, path and parameters, without credentials
     */
    record Preview(String operation, String target, String request) implements Report {

        @Override
        public int status() {
            return 0;
        }
    }

    /**
     * A failure.
     *
     * @param code what kind of failure
     * @param message what happened and what to do, without a secret
     * @param call the call, if one was understood
     * @param mayHaveRun whether a command may have been carried out all the same
     */
    record Failed(ErrorCode code, String message, Optional<PlannedCall> call, boolean mayHaveRun) implements Report {

        /**
         * Reports a failure before any call was understood.
         *
         * @param failure what happened
         * @return the report
         */
        public static Failed of(Throwable failure) {
            return of(failure, Optional.empty());
        }

        /**
         * Reports the failure of a call.
         *
         * @param failure what happened
         * @param call the call, if one was understood
         * @return the report
         */
        public static Failed of(Throwable failure, Optional<PlannedCall> call) {
            ErrorCode code = ErrorCode.of(failure);
            boolean command = call.filter(known -> known.action().operation().effect() != Effect.READ)
                    .isPresent();
            boolean mayHaveRun = command && failure instanceof ThinknxException known && known.mayHaveRun();
            return new Failed(code, message(code, failure), call, mayHaveRun);
        }

        /** Of a defect nobody knows what its message holds. */
        private static String message(ErrorCode code, Throwable failure) {
            return code == ErrorCode.DEFECT
                    ? "this is a defect of thinknx (" + failure.getClass().getSimpleName()
                            + "); please report it, with what --verbose shows of it"
                    : FailureText.of(failure);
        }

        @Override
        public int status() {
            return code.status();
        }
    }
}
