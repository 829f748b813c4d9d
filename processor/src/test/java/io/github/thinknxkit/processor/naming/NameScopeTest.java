package io.github.thinknxkit.processor.naming;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thinknxkit.processor.report.Findings;
import io.github.thinknxkit.spec.model.Name;
import io.github.thinknxkit.spec.names.NameRole;
import io.github.thinknxkit.spec.names.NameStyle;
import io.github.thinknxkit.spec.problem.Position;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The identifier gate. */
class NameScopeTest {

    private final Findings findings = new Findings();

    @ParameterizedTest
    @CsvSource({
        "TYPE, power-level, PowerLevel",
        "TYPE, send-knx-4bits, SendKnx4bits",
        "TYPE, system, SystemValue",
        "TYPE, object, ObjectValue",
        "TYPE, string, StringValue",
        "TYPE, record, RecordValue",
        "TYPE, override, OverrideValue",
        "TYPE, class, ClassValueValue",
        "TYPE, con, ConValue",
        "TYPE, lpt1, Lpt1Value",
        "ARGUMENT, level, level",
        "ARGUMENT, class, classValue",
        "ARGUMENT, true, trueValue",
        "ARGUMENT, yield, yieldValue",
        "ARGUMENT, to-string, toStringValue",
        "ARGUMENT, hash-code, hashCodeValue",
        "ARGUMENT, send, sendValue",
        "ARGUMENT, send-async, sendAsyncValue",
        "ARGUMENT, within, withinValue",
        "ARGUMENT, caller, callerValue",
        "ARGUMENT, target, targetValue",
        "ARGUMENT, out, outValue",
        "FIELD, get-class, getClassValue",
        "FIELD, wait, waitValue",
        "FIELD, target, target",
        "ENTRY_METHOD, close, closeValue",
        "ENTRY_METHOD, connect, connectValue",
        "ENTRY_METHOD, light, light",
        "HANDLE_METHOD, switch, switchValue",
        "HANDLE_METHOD, notify, notifyValue",
        "HANDLE_METHOD, caller, callerValue",
        "CONSTANT, off, OFF",
        "CONSTANT, very-high, VERY_HIGH",
        "CONSTANT, default, DEFAULT"
    })
    void namesAreMadeJavaNames(NameStyle style, String name, String expected) {
        assertEquals(expected, scope(style).declare(name(name), NameRole.VALUE));
        assertTrue(findings.isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                "a-",
                "-a",
                "a--b",
                "A",
                "aB",
                "1a",
                "a_b",
                "a$b",
                "a.b",
                "a b",
                "a\nb",
                "\\u0061",
                "a/*",
                "ä",
                "ａ",
                "a\u202e",
                "a\u0000",
                "a;b",
                "../a",
                "a(){}static{",
                "𝒶"
            })
    void nothingElsePasses(String name) {
        for (NameStyle style : NameStyle.values()) {
            assertEquals("unnamed", scope(style).declare(name(name), NameRole.VALUE));
        }
        assertEquals(1, findings.all().size(), "one finding for each place");
        assertTrue(findings.all().get(0).toString().startsWith("[API-NAME-INVALID] a.yaml:3:5 (x.y): "));
    }

    @ParameterizedTest
    @CsvSource({
        "TYPE, hvac-mode, hvacmode",
        "ARGUMENT, class, class-value",
        "ARGUMENT, a-1, a1",
        "FIELD, power-1, power1",
        "HANDLE_METHOD, switch, switch-value"
    })
    void namesThatBecomeOneAreFindings(NameStyle style, String first, String second) {
        NameScope scope = scope(style);
        scope.declare(name(first), NameRole.VALUE);
        scope.declare(name(second), NameRole.VALUE);
        assertEquals(1, findings.all().size());
        String text = findings.all().get(0).toString();
        assertTrue(text.startsWith("[API-NAME-CLASH] a.yaml:3:5 (x.y): '" + second + "' becomes "), text);
        assertTrue(text.contains("like '" + first + "'"), text);
    }

    @Test
    void freshNamesMeetNoOther() {
        NameScope scope = scope(NameStyle.HANDLE_METHOD);
        scope.declare(name("set-operation"), NameRole.ACTION);
        assertEquals("setOperationConstant", scope.fresh("setOperation", "Constant"));
        assertEquals("setOperationConstantConstant", scope.fresh("setOperation", "Constant"));
    }

    private NameScope scope(NameStyle style) {
        return new NameScope("the things", style, findings);
    }

    private static Name name(String text) {
        return new Name(text, new Position("a.yaml", 3, 5, "x.y"));
    }
}
