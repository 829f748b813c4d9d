package io.github.thinknxkit.matrix;

import static io.github.thinknxkit.matrix.Expected.denied;
import static io.github.thinknxkit.matrix.Expected.success;
import static io.github.thinknxkit.matrix.Expected.uncertain;
import static io.github.thinknxkit.matrix.Expected.unreadable;

import io.github.thinknxkit.error.AuthenticationException;
import io.github.thinknxkit.matrix.Cell.Age;
import io.github.thinknxkit.matrix.Cell.Lasting;
import io.github.thinknxkit.matrix.Cell.Way;
import io.github.thinknxkit.matrix.Fault.Act;
import io.github.thinknxkit.matrix.Fault.Stage;
import io.github.thinknxkit.matrix.Fault.Trait;
import io.github.thinknxkit.testing.Nonces.Use;
import java.util.List;

/** Server and client do not agree on who the client is. */
final class LoginFaults {

    /** How often a call answers challenges before it gives up; commands whose repetition does more are less patient. */
    private static final int MOST = 12;

    private static final int MOST_OF_COMMAND = 6;

    private LoginFaults() {}

    static List<Fault> all() {
        return List.of(
                asking("refuses the credentials (401)", challenged(), strike -> {
                    strike.answer(401, "", strike.server().challenge(Use.REFUSED));
                }),
                asking("refuses the credentials (401) and ends the connection", challenged(), strike -> {
                    strike.answer(401, "", strike.server().challenge(Use.REFUSED), "Connection: close");
                    strike.end();
                }),
                asking("calls the nonce stale that it has handed out", stale(), strike -> {
                            strike.answer(401, "", strike.server().challenge(Use.STALE));
                        })
                        .only(Way.DIGEST),
                asking("refuses the credentials (401) without saying what it wants", denied("(401)"), strike -> {
                    strike.answer(401, "");
                }),
                challenging("asks for Basic where Digest is set", "(401)", "Basic realm=\"home\""),
                challenging(
                        "asks for an algorithm that there is not",
                        "(401)",
                        "Digest realm=\"home\", nonce=\"n\", qop=\"auth\", algorithm=MD9"),
                challenging(
                        "asks for a quality of protection that there is not",
                        "(401)",
                        "Digest realm=\"home\", nonce=\"n\", qop=\"auth-all\""),
                challenging("has another realm than before", "another realm", "Digest realm=\"away\", nonce=\"n\"")
                        .only(Age.NEW_CONNECTION, Age.REUSED_CONNECTION),
                asking("refuses the credentials with an endless text", unreadable("larger than"), strike -> {
                    strike.answer(401, "x".repeat(2 << 20), strike.server().challenge(Use.REFUSED));
                }),
                admitted("does not allow it (403)", denied("(403)"), strike -> strike.answer(403, "")),
                Fault.of(
                                "The server restarts before the call, and forgets its nonces",
                                Stage.CONNECTED,
                                success(),
                                s -> s.server().nonces().forget())
                        .only(Way.DIGEST)
                        .only(Age.NEW_CONNECTION, Age.REUSED_CONNECTION)
                        .only(Lasting.ONCE),
                admitted("takes each nonce once", success(), strike -> {
                            strike.server().nonces().forget();
                            strike.answerWell();
                        })
                        .only(Way.DIGEST),
                admitted("hands out another nonce with its answer", success(), strike -> {
                            String next = strike.server().nonces().issue();
                            strike.answerWell("Authentication-Info: nextnonce=\"" + next + "\"");
                        })
                        .only(Way.DIGEST),
                admitted(
                                "gives a proof of the password that is wrong",
                                uncertain(AuthenticationException.class, "could not prove that it knows the password"),
                                strike -> {
                                    String proof = "rspauth=\"" + "0".repeat(32) + "\"";
                                    strike.answerWell("Authentication-Info: " + proof);
                                })
                        .only(Way.DIGEST));
    }

    private static Fault asking(String what, Expected expected, Act act) {
        return Fault.of("The server " + what, Stage.REQUEST_READ, expected, act).with(Trait.REFUSES);
    }

    private static Fault challenging(String what, String says, String challenge) {
        return asking(what, denied(says), strike -> strike.answer(401, "", "WWW-Authenticate: " + challenge))
                .only(Way.DIGEST);
    }

    private static Fault admitted(String what, Expected expected, Act act) {
        return Fault.of("The server " + what, Stage.ADMITTED, expected, act);
    }

    /** A refused nonce says nothing of the password if it is not fresh, or the password was accepted before. */
    private static Expected challenged() {
        return cell -> {
            if (cell.way() != Way.DIGEST) {
                return denied("(401)").endings(cell);
            } else if (cell.once()) {
                return List.of(Ending.answered(2));
            }
            Ending denied = Ending.failed(AuthenticationException.class, "(401)", false, 2);
            return List.of(cell.age() == Age.FIRST_CALL ? denied : denied.arriving(2, MOST_OF_COMMAND));
        };
    }

    private static Expected stale() {
        return cell -> List.of(
                cell.once()
                        ? Ending.answered(2)
                        : Ending.failed(AuthenticationException.class, "stale", false, most(cell)));
    }

    private static int most(Cell cell) {
        return cell.isHarmless() ? MOST : MOST_OF_COMMAND;
    }
}
