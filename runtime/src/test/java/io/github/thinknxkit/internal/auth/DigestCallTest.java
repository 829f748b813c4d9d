package io.github.thinknxkit.internal.auth;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thinknxkit.internal.auth.CallAuthentication.ServerProof;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which 401 is worth another send, and what calls learn from each other. */
class DigestCallTest {

    private static final int MOST_SENDS = 12;
    private static final int MOST_DOUBTS = 5;

    private final Client client = Client.usual();

    private static String challenge(String nonce) {
        return "Digest realm=\"r\", qop=\"auth\", nonce=\"" + nonce + "\"";
    }

    private static String stale(String nonce) {
        return challenge(nonce) + ", stale=true";
    }

    private static void checkUse(CallAuthentication call, String nonce, String count) {
        AuthorizationText field = Client.authorization(call);
        assertEquals(nonce, field.raw("nonce"));
        assertEquals(count, field.raw("nc"));
    }

    private static void checkSentWithout(CallAuthentication call) {
        assertNull(call.authorization("GET", "/x", Client.NO_BODY));
    }

    private void checkForgotten() {
        checkSentWithout(client.begin());
    }

    /** Begins a call that has been sent without a nonce, since nothing was known of the server. */
    private CallAuthentication first() {
        CallAuthentication call = client.begin();
        checkSentWithout(call);
        return call;
    }

    /** Begins a call that has been challenged with the nonce a, and sent again with it. */
    private CallAuthentication challenged() {
        CallAuthentication call = first();
        Client.sendAgain(call, challenge("a"));
        checkUse(call, "a", "00000001");
        return call;
    }

    /** Begins a call that has been sent with the nonce a, which another call has learned. */
    private CallAuthentication informed() {
        client.learn(challenge("a"));
        CallAuthentication call = client.begin();
        checkUse(call, "a", "00000002");
        return call;
    }

    @Test
    void theFirstCallIsSentWithoutAndThenAnswersTheChallenge() {
        CallAuthentication call = client.begin();

        assertNull(call.authorization("GET", "/x", Client.NO_BODY));
        Client.sendAgain(call, challenge("a"));
        checkUse(call, "a", "00000001");
        assertEquals(ServerProof.ABSENT, Client.accepted(call));
    }

    @Test
    void laterCallsAnswerBeforeTheyAreAsked() {
        client.learn(challenge("a"));

        checkUse(client.begin(), "a", "00000002");
        checkUse(client.begin(), "a", "00000003");
    }

    @Test
    void aServerThatAsksForNothingGetsNothing() {
        CallAuthentication call = first();

        assertEquals(ServerProof.ABSENT, Client.accepted(call, "nextnonce=\"n\", rspauth=\"00\""));
        checkForgotten();
    }

    @Test
    void aFreshNonceRefusedIsFinal() {
        CallAuthentication call = challenged();

        String reason = Client.finalReason(call, challenge("b"));

        assertTrue(reason.contains("refused the user name or the password"), reason);
        checkForgotten();
    }

    @Test
    void aFreshNonceThatIsStaleAlreadyIsReplacedButNotForEver() {
        CallAuthentication call = first();
        for (int send = 2; send <= MOST_SENDS; send++) {
            Client.sendAgain(call, stale("n" + send));
            checkUse(call, "n" + send, "00000001");
        }

        String reason = Client.finalReason(call, stale("last"));

        assertTrue(reason.contains("stale"), reason);
        checkForgotten();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ", stale=true", ", stale=\"TRUE\"", ", stale=false"})
    void aSharedNonceRefusedIsReplacedWhateverStaleSays(String parameter) {
        CallAuthentication call = informed();

        Client.sendAgain(call, challenge("b") + parameter);
        checkUse(call, "b", "00000001");
        Client.accepted(call);

        checkUse(client.begin(), "b", "00000002");
    }

    /** Nonces that change many times a second are refused fresh, and not every server says that they are stale. */
    @Test
    void aPasswordThatWasAcceptedIsNotDoubtedAtOnce() {
        CallAuthentication call = informed();
        for (int send = 2; send <= MOST_DOUBTS + 1; send++) {
            Client.sendAgain(call, challenge("n" + send));
            checkUse(call, "n" + send, "00000001");
        }

        String reason = Client.finalReason(call, challenge("last"));

        assertTrue(reason.contains("refused the user name or the password"), reason);
        checkForgotten();
        CallAuthentication next = first();
        Client.sendAgain(next, challenge("next"));
        checkUse(next, "next", "00000001");
        Client.finalReason(next, challenge("end"));
    }

    /** Which end at their deadlines, where the server takes its time to refuse. */
    @Test
    void aPasswordIsDoubtedForWhatSeveralCallsMet() {
        client.learn(challenge("a"));
        for (int met = 1; met < MOST_DOUBTS; met++) {
            CallAuthentication call = client.begin();
            checkUse(call, "a", "0000000" + (met + 1));
            Client.sendAgain(call, challenge("n" + met));
            checkUse(call, "n" + met, "00000001");
            Client.sendAgain(call, challenge("given up"));
        }
        CallAuthentication last = client.begin();
        checkUse(last, "a", "0000000" + (MOST_DOUBTS + 1));
        Client.sendAgain(last, challenge("n"));
        checkUse(last, "n", "00000001");
        Client.finalReason(last, challenge("last"));
    }

    @Test
    void anAcceptedCallEndsAllDoubts() {
        client.learn(challenge("b-1"));
        for (int call = 0; call < 2 * MOST_DOUBTS; call++) {
            CallAuthentication doubted = client.begin();
            checkUse(doubted, "b" + (call - 1), "00000002");
            Client.sendAgain(doubted, challenge("a" + call));
            checkUse(doubted, "a" + call, "00000001");
            Client.sendAgain(doubted, challenge("b" + call));
            checkUse(doubted, "b" + call, "00000001");
            Client.accepted(doubted);
        }
    }

    @Test
    void aRefusalBesideOtherCallsIsNoVerdict() {
        CallAuthentication call = challenged();
        Client.sendAlone(call, challenge("b"));
        checkUse(call, "b", "00000001");
        // It is no verdict yet: others may have used up what this call was handed before it waited.
        Client.sendAgain(call, challenge("c"));
        checkUse(call, "c", "00000001");

        Client.finalReason(call, challenge("d"));
    }

    @Test
    void aCallThatWaitedUsesWhatOthersHaveLearned() {
        CallAuthentication call = challenged();
        Client.sendAlone(call, challenge("b"));
        client.learn(challenge("c"));

        checkUse(call, "c", "00000002");
    }

    @Test
    void aNonceHandedOutTwiceHasOneCount() {
        CallAuthentication first = first();
        CallAuthentication second = first();
        Client.sendAgain(first, challenge("a"));
        Client.sendAgain(second, challenge("a"));
        checkUse(first, "a", "00000001");
        checkUse(second, "a", "00000002");
        Client.accepted(first);
        Client.accepted(second);
        checkUse(client.begin(), "a", "00000003");
        CallAuthentication third = client.begin();
        checkUse(third, "a", "00000004");
        Client.sendAgain(third, stale("b"));
        checkUse(third, "b", "00000001");
        Client.accepted(third, "nextnonce=\"a\"");
        checkUse(client.begin(), "a", "00000005");
    }

    @Test
    void aNonceThatOtherClientsHaveUsedIsCountedPastThem() {
        CallAuthentication call = informed();
        for (String count : List.of("00000004", "00000008", "00000010")) {
            Client.sendAgain(call, stale("a"));
            checkUse(call, "a", count);
        }
    }

    @Test
    void noncesThatSoonEndBesideOtherCallsMakeCallsGoOneAtATime() {
        client.learn(challenge("0"));
        for (int life = 1; life <= 2; life++) {
            replaceBesideOthers(life);
        }
        CallAuthentication call = client.begin();
        Client.authorization(call);
        Client.sendAlone(call, stale("3"));
    }

    @Test
    void aNonceThatServedManyCallsMayEnd() {
        client.learn(challenge("0"));
        for (int life = 1; life <= 20; life++) {
            for (int i = 0; i < 16; i++) {
                CallAuthentication call = client.begin();
                Client.authorization(call);
                Client.accepted(call);
            }
            replaceBesideOthers(life);
        }
    }

    private void replaceBesideOthers(int life) {
        CallAuthentication call = client.begin();
        Client.authorization(call);
        assertInstanceOf(
                Refusal.SendAgain.class, call.refused(Fields.challenges(stale(Integer.toString(life))), false));
        checkUse(call, Integer.toString(life), "00000001");
        Client.accepted(call);
    }

    @Test
    void onlyStaleTrueCountsAsStale() {
        CallAuthentication call = challenged();

        Client.finalReason(call, challenge("b") + ", stale=yes");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ", stale=true"})
    void aNewRealmIsFinal(String parameter) {
        CallAuthentication call = informed();

        String reason = Client.finalReason(call, "Digest realm=\"other\", nonce=\"b\"" + parameter);

        assertTrue(reason.contains("another realm (401), \"other\""), reason);
        checkForgotten();
    }

    @Test
    void aRefusalWithoutUsableChallengeIsFinal() {
        CallAuthentication call = informed();

        Client.finalReason(call, "Basic realm=\"r\"");

        checkForgotten();
    }

    @Test
    void aForbiddenAnswerForgetsTheSharedNonce() {
        CallAuthentication call = informed();

        assertEquals(
                ServerProof.ABSENT,
                call.answered(403, Fields.of("Authentication-Info", "nextnonce=\"n\""), Client.NO_BODY));

        checkForgotten();
    }

    @Test
    void aForbiddenAnswerSharesNoFreshNonce() {
        CallAuthentication call = challenged();

        call.answered(403, Fields.NONE, Client.NO_BODY);

        checkForgotten();
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 204, 302, 400, 404, 429, 500, 503})
    void anyOtherAnswerSharesTheNonce(int status) {
        CallAuthentication call = challenged();

        call.answered(status, Fields.NONE, Client.NO_BODY);

        checkUse(client.begin(), "a", "00000002");
    }

    @Test
    void aFreshNonceIsNotSharedBeforeItIsAccepted() {
        challenged();

        checkForgotten();
    }

    @Test
    void aNonceLearnedByOneCallServesTheNextSendsOfAll() {
        CallAuthentication begunBefore = client.begin();

        client.learn(challenge("a"));

        checkUse(begunBefore, "a", "00000002");
    }

    @Test
    void callsChallengedTogetherEachAnswerTheirOwnChallenge() {
        CallAuthentication first = first();
        CallAuthentication second = first();
        Client.sendAgain(first, challenge("a"));
        Client.sendAgain(second, challenge("b"));
        checkUse(second, "b", "00000001");
        checkUse(first, "a", "00000001");
        Client.accepted(second);
        Client.accepted(first);

        checkUse(client.begin(), "b", "00000002");
    }

    @Test
    void aSendWithoutAnswerBeginsAnew() {
        client.learn(challenge("a"));
        CallAuthentication call = client.begin();
        for (int lost = 0; lost < 5; lost++) {
            assertEquals("a", Client.authorization(call).raw("nonce"));
            Client.sendAgain(call, stale("b" + lost));
            checkUse(call, "b" + lost, "00000001");
        }
        assertEquals("a", Client.authorization(call).raw("nonce"));
        Client.sendAgain(call, challenge("c"));
        checkUse(call, "c", "00000001");
        Client.accepted(call);

        checkUse(client.begin(), "c", "00000002");
    }

    @Test
    void aCallSentOnceMoreLaterUsesTheSharedNonce() {
        CallAuthentication call = challenged();
        call.answered(503, Fields.NONE, Client.NO_BODY);

        checkUse(call, "a", "00000002");
        Client.sendAgain(call, challenge("b"));
        checkUse(call, "b", "00000001");
    }

    @Test
    void theNextNonceIsUsedFromOne() {
        CallAuthentication call = informed();

        Client.accepted(call, "nextnonce=\"b\"");

        checkUse(client.begin(), "b", "00000001");
    }

    @Test
    void theNextNonceOfTheFirstAnswerIsUsed() {
        CallAuthentication call = first();
        Client.sendAgain(call, challenge("a") + ", opaque=\"o\"");
        checkUse(call, "a", "00000001");

        Client.accepted(call, "nextnonce=\"b\"");

        AuthorizationText field = Client.authorization(client.begin());
        assertEquals("b", field.raw("nonce"));
        assertEquals("o", field.raw("opaque"));
    }

    @Test
    void theSameNonceAsNextGoesOnCounting() {
        CallAuthentication call = informed();

        Client.accepted(call, "nextnonce=\"a\"");

        checkUse(client.begin(), "a", "00000003");
    }

    @Test
    void aNextNonceIsIgnoredIfANewerCameMeanwhile() {
        client.learn(challenge("a"));
        CallAuthentication slow = client.begin();
        CallAuthentication quick = client.begin();
        checkUse(slow, "a", "00000002");
        checkUse(quick, "a", "00000003");
        Client.accepted(quick, "nextnonce=\"b\"");

        Client.accepted(slow, "nextnonce=\"c\"");

        checkUse(client.begin(), "b", "00000001");
    }

    @Test
    void aNextNonceThatCannotBeSentIsIgnored() {
        CallAuthentication call = informed();

        Client.accepted(call, "nextnonce=\"\u00e9\"");

        checkUse(client.begin(), "a", "00000003");
    }

    @Test
    void aNonceThatIsOnlyGoodOnceCostsTwoSendsACall() {
        client.learn(challenge("1"));
        for (int i = 2; i < 20; i++) {
            CallAuthentication call = client.begin();
            Client.authorization(call);
            Client.sendAgain(call, stale(Integer.toString(i)));
            checkUse(call, Integer.toString(i), "00000001");
            Client.accepted(call);
        }
    }

    /** Whatever a server sends, a call is sent twelve times at most. */
    @RepeatedTest(4)
    void noServerKeepsACallGoing(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        List<String> answers = List.of(
                challenge("a"),
                stale("a"),
                stale("b"),
                challenge("b"),
                challenge("c") + ", stale=false",
                "Digest realm=\"s\", nonce=\"d\", stale=true",
                "Basic realm=\"r\"",
                "Digest nonce=",
                "");
        for (int i = 0; i < 2_000; i++) {
            CallAuthentication call = client.begin();
            int sends = 1;
            for (; send(call, answers.get(random.nextInt(answers.size())), random.nextBoolean()); sends++) {
                assertTrue(sends < MOST_SENDS, "one send too many");
            }
            if (random.nextBoolean()) {
                Client.accepted(call, "nextnonce=\"n" + i + "\"");
            }
        }
    }

    private static boolean send(CallAuthentication call, String answer, boolean alone) {
        call.authorization("GET", "/x", Client.NO_BODY);
        Refusal refusal = call.refused(Fields.challenges(answer), alone);
        assertNotNull(refusal);
        return !(refusal instanceof Refusal.Final);
    }
}
