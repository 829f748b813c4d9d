package io.github.thinknxkit.gateway.command;

import io.github.thinknxkit.dynamic.error.UsageException;
import io.github.thinknxkit.dynamic.text.ShownText;
import io.github.thinknxkit.gateway.admin.AdminReply;
import io.github.thinknxkit.gateway.key.ApiKey;
import io.github.thinknxkit.gateway.key.CallLimit;
import io.github.thinknxkit.gateway.key.Keys.NewKey;
import io.github.thinknxkit.gateway.key.Right;
import io.github.thinknxkit.gateway.key.Scope;
import java.time.Duration;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Makes a key. */
final class CreateKey extends LeafCommand {

    private static final int MOST = 100_000;
    private static final Pattern LIFE = Pattern.compile("([0-9]{1,6})([dh])");

    private final PositionalParamSpec server = word("SERVER", true, "the server, by its name in the configuration");
    private final OptionSpec read = flag("--read", "may read states, and be told of changes");
    private final OptionSpec command = flag("--command", "may send commands");
    private final OptionSpec unlock =
            flag("--unlock", "may send commands to devices that the plant file protects, too");
    private final OptionSpec areas =
            options("--area", "AREA", "only devices in this area, such as \"Ground floor/Kitchen\"");
    private final OptionSpec tags = options("--tag", "TAG", "only devices with this tag");
    private final OptionSpec devices = options("--device", "GUID", "only this device");
    private final OptionSpec rate = option("--rate", "N", "how many calls a second in the long run; 20 by default");
    private final OptionSpec burst =
            option("--burst", "N", "how many calls at once after a pause; twice the rate by default");
    private final OptionSpec expires =
            option("--expires", "TIME", "after which time it ends, such as 30d or 12h; never by default");
    private final OptionSpec note = option("--note", "TEXT", "what it is for, or who has it, for your own list");

    CreateKey(Desk desk) {
        super(
                desk,
                "create",
                "Make a key. It is printed once, and kept only as a hash.",
                "",
                "With --area, --tag or --device it is for the devices that any of these names; otherwise for all of the server.");
    }

    @Override
    AdminReply work(KeyStock stock) {
        String name = server(stock.servers());
        Scope scope = new ScopeWords(name, stock.servers().devices().apply(name))
                .scope(rights(), values(areas), values(tags), values(devices));
        Optional<Duration> life = first(expires).map(CreateKey::life);
        NewKey made = stock.keys().make(name, first(note).orElse(""), scope, limit(), life);
        stock.audit().keyMade(stock.actor(), made.key());
        return new AdminReply(0, made.text() + "\n", told(made.key()));
    }

    private String server(KnownServers servers) {
        String name = values(server).get(0);
        Collection<String> names = servers.names().get();
        if (!names.contains(name)) {
            throw new UsageException(
                    "the configuration has no server " + ShownText.quoted(name) + ShownText.question(name, names));
        }
        return name;
    }

    private Set<Right> rights() {
        Set<Right> rights = EnumSet.noneOf(Right.class);
        add(rights, read, Right.READ);
        add(rights, command, Right.COMMAND);
        add(rights, unlock, Right.UNLOCK);
        if (rights.isEmpty()) {
            throw new UsageException(
                    "say what the key is for: --read, --command, or both, and --unlock for protected devices");
        }
        return rights;
    }

    private static void add(Set<Right> rights, OptionSpec flag, Right right) {
        if (isSet(flag)) {
            rights.add(right);
        }
    }

    private CallLimit limit() {
        double perSecond = first(rate).map(CreateKey::rate).orElse(CallLimit.USUAL.perSecond());
        int atOnce = first(burst).map(CreateKey::burst).orElse((int) Math.ceil(2 * perSecond));
        return new CallLimit(perSecond, atOnce);
    }

    private static double rate(String text) {
        try {
            double rate = Double.parseDouble(text);
            if (rate > 0 && rate <= MOST) {
                return rate;
            }
        } catch (NumberFormatException e) {
            // Falls through to the message that both mistakes deserve.
        }
        throw new UsageException("--rate is a number above 0, at most " + MOST + ", not " + ShownText.quoted(text));
    }

    private static int burst(String text) {
        try {
            int burst = Integer.parseInt(text);
            if (burst > 0 && burst <= MOST) {
                return burst;
            }
        } catch (NumberFormatException e) {
            // Falls through to the message that both mistakes deserve.
        }
        throw new UsageException(
                "--burst is a whole number above 0, at most " + MOST + ", not " + ShownText.quoted(text));
    }

    private static Duration life(String word) {
        Matcher matcher = LIFE.matcher(word);
        if (!matcher.matches()) {
            throw new UsageException("--expires is a time such as 30d or 12h, not " + ShownText.quoted(word));
        }
        long number = Long.parseLong(matcher.group(1));
        return matcher.group(2).equals("d") ? Duration.ofDays(number) : Duration.ofHours(number);
    }

    private static Optional<String> first(OptionSpec option) {
        return values(option).stream().findFirst();
    }

    private static String told(ApiKey key) {
        String rights =
                key.scope().rights().stream().sorted().map(Right::toString).collect(Collectors.joining(", "));
        String end = key.expires().map(time -> "until " + time).orElse("until it is revoked");
        return "This is " + key + ", for: " + rights + "; " + end + ". It is shown this once: only its hash is kept.\n"
                + "Calls with it begin with https://HOST/KEY/api/V1/\n";
    }
}
