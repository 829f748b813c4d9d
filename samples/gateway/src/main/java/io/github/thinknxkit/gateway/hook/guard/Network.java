package io.github.thinknxkit.gateway.hook.guard;

import java.net.InetAddress;
import java.util.Optional;
import java.util.regex.Pattern;

/** The addresses that begin with the same bits. */
record Network(InetAddress first, int bits) {

    private static final Pattern LENGTH = Pattern.compile("[0-9]{1,3}");

    /** Reads a network, such as {@code 10.1.0.0/16}, or a single address; empty if it is none. */
    static Optional<Network> parse(String text) {
        int slash = text.indexOf('/');
        Optional<InetAddress> address =
                HostText.of(slash < 0 ? text : text.substring(0, slash)).flatMap(HostText::address);
        String length = slash < 0 ? "" : text.substring(slash + 1);
        if (address.isEmpty() || (slash >= 0 && !LENGTH.matcher(length).matches())) {
            return Optional.empty();
        }
        int most = address.get().getAddress().length * Byte.SIZE;
        int bits = slash < 0 ? most : Integer.parseInt(length);
        return bits > most ? Optional.empty() : Optional.of(new Network(address.get(), bits));
    }

    /** Returns one of the networks that are written in this program. */
    static Network known(String text) {
        return parse(text).orElseThrow(() -> new IllegalArgumentException(text));
    }

    boolean contains(InetAddress address) {
        byte[] ours = first.getAddress();
        byte[] theirs = address.getAddress();
        if (ours.length != theirs.length) {
            return false;
        }
        int whole = bits / Byte.SIZE;
        for (int i = 0; i < whole; i++) {
            if (ours[i] != theirs[i]) {
                return false;
            }
        }
        int rest = bits % Byte.SIZE;
        return rest == 0 || (ours[whole] ^ theirs[whole]) >> (Byte.SIZE - rest) == 0;
    }

    /** Returns it as it is written. */
    @Override
    public String toString() {
        return first.getHostAddress() + "/" + bits;
    }
}
