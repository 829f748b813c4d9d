package io.github.thinknxkit.draft.project;

import java.io.IOException;
import java.io.InputStream;

/**
 * The two parts of a project that are read.
 *
 * @param information what {@code project.xml} holds
 * @param installation what {@code 0.xml} holds
 */
@SuppressWarnings("ArrayRecordComponent") // Parts are read once and never compared.
record ProjectParts(byte[] information, byte[] installation) {

    static final String INFORMATION = "project.xml";
    static final String INSTALLATION = "0.xml";

    /** Ten times the largest that a house has. A few bytes may unpack into more without end. */
    private static final int LARGEST = 1 << 27;

    /** Reads a part. */
    static byte[] read(InputStream in, String name, int most, String file) throws IOException {
        byte[] bytes = in.readNBytes(most + 1);
        if (bytes.length > most) {
            throw new ProjectFault(file, "its part " + name + " unpacks to more than " + (most >> 20) + " MB");
        }
        return bytes;
    }

    /** Reads a part of which little is known. */
    static byte[] read(InputStream in, String name, String file) throws IOException {
        return read(in, name, LARGEST, file);
    }
}
