package io.github.thinknxkit.cli.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.github.thinknxkit.cli.process.OutputException;
import io.github.thinknxkit.dynamic.error.UsageException;
import io.github.thinknxkit.error.CallContext;
import io.github.thinknxkit.error.InvalidArgumentException;
import io.github.thinknxkit.error.NotFoundException;
import io.github.thinknxkit.error.ThinknxException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Scripts depend on these. */
class ErrorCodeTest {

    @ParameterizedTest
    @CsvSource({
        "USAGE,usage,2",
        "INVALID_ARGUMENT,invalid-argument,2",
        "AUTHENTICATION,authentication,3",
        "NOT_FOUND,not-found,4",
        "REJECTED,rejected,5",
        "RATE_LIMITED,rate-limited,6",
        "UNREACHABLE,unreachable,7",
        "SERVER_FAULT,server-fault,7",
        "MALFORMED_ANSWER,malformed-answer,7",
        "OUTCOME_UNKNOWN,outcome-unknown,7",
        "TIMEOUT,timeout,8",
        "INTERRUPTED,interrupted,130",
        "OUTPUT,output,1",
        "DEFECT,defect,1",
    })
    void namesAndNumbersStayAsTheyAre(ErrorCode code, String name, int status) {
        assertEquals(name, code.code());
        assertEquals(status, code.status());
    }

    @ParameterizedTest
    @EnumSource
    void allAreNamedAbove(ErrorCode code) throws ReflectiveOperationException {
        String[] rows = ErrorCodeTest.class
                .getDeclaredMethod("namesAndNumbersStayAsTheyAre", ErrorCode.class, String.class, int.class)
                .getAnnotation(CsvSource.class)
                .value();
        assertEquals(
                1,
                Arrays.stream(rows)
                        .filter(row -> row.startsWith(code.name() + ","))
                        .count());
    }

    @Test
    void eachErrorOfTheClientHasACodeOfItsOwn() {
        long codes = Arrays.stream(ThinknxException.class.getPermittedSubclasses())
                .map(ErrorCodeTest::codeOf)
                .distinct()
                .count();
        assertEquals(ThinknxException.class.getPermittedSubclasses().length, codes);
    }

    @Test
    void othersAreDefects() {
        assertEquals(ErrorCode.DEFECT, ErrorCode.of(new IllegalStateException()));
        assertEquals(ErrorCode.DEFECT, ErrorCode.of(new java.io.IOException()));
        assertEquals(ErrorCode.USAGE, ErrorCode.of(new UsageException("")));
        assertEquals(ErrorCode.OUTPUT, ErrorCode.of(OutputException.of("")));
        CallContext context = new CallContext("power", "", "");
        assertEquals(ErrorCode.INVALID_ARGUMENT, ErrorCode.of(new InvalidArgumentException("", context, "")));
        assertEquals(ErrorCode.NOT_FOUND, ErrorCode.of(new NotFoundException("", context, false)));
    }

    private static ErrorCode codeOf(Class<?> type) {
        String name = type.getSimpleName().replace("Exception", "");
        ErrorCode code = Arrays.stream(ErrorCode.values())
                .filter(candidate -> candidate.name().replace("_", "").equalsIgnoreCase(renamed(name)))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no code for " + type));
        assertNotEquals(ErrorCode.DEFECT, code);
        return code;
    }

    private static String renamed(String name) {
        return switch (name) {
            case "TimedOut" -> "Timeout";
            case "CallInterrupted" -> "Interrupted";
            default -> name;
        };
    }
}
