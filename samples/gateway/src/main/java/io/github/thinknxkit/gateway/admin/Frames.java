package io.github.thinknxkit.gateway.admin;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** What goes through the channel: a list of words one way, a reply the other. Texts have their lengths before them. */
final class Frames {

    private static final int MOST_WORDS = 1_000;
    private static final int LONGEST_TEXT = 1 << 26;

    private Frames() {}

    static void writeWords(DataOutputStream out, List<String> words) throws IOException {
        out.writeInt(words.size());
        for (String word : words) {
            writeText(out, word);
        }
        out.flush();
    }

    static List<String> readWords(DataInputStream in) throws IOException {
        int size = checked(in.readInt(), MOST_WORDS);
        List<String> words = new ArrayList<>();
        while (words.size() < size) {
            words.add(readText(in));
        }
        return words;
    }

    static void writeReply(DataOutputStream out, AdminReply reply) throws IOException {
        out.writeInt(reply.status());
        writeText(out, reply.out());
        writeText(out, reply.err());
        out.flush();
    }

    static AdminReply readReply(DataInputStream in) throws IOException {
        return new AdminReply(in.readInt(), readText(in), readText(in));
    }

    private static void writeText(DataOutputStream out, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static String readText(DataInputStream in) throws IOException {
        int length = checked(in.readInt(), LONGEST_TEXT);
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new IOException("the other side stopped in the middle");
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static int checked(int size, int most) throws IOException {
        if (size < 0 || size > most) {
            throw new IOException("this is not how a command and the gateway talk");
        }
        return size;
    }
}
