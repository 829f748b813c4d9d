package io.github.thinknxkit.gateway.kept;

import io.github.thinknxkit.gateway.http.ApiRequest;
import io.github.thinknxkit.gateway.key.Sha256;
import io.github.thinknxkit.page.web.FormField;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;

/**
 * What a request asks for, in short: the same for GET and POST, and whatever the order of its fields.
 *
 * @param hex a SHA-256, since a field may be a secret
 */
record Fingerprint(String hex) {

    /** Fields of one name stay in order, which may matter. */
    private static final Comparator<FormField> BY_NAME = Comparator.comparing(FormField::name);

    static Fingerprint of(ApiRequest request) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            write(request.path(), out);
            List<FormField> fields = request.fields().stream().sorted(BY_NAME).toList();
            for (FormField field : fields) {
                write(field.name(), out);
                out.writeBoolean(field.value().isPresent());
                write(field.value().orElse(""), out);
            }
            out.write(request.body().bytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Fingerprint(HexFormat.of().formatHex(Sha256.of(bytes.toByteArray())));
    }

    /** With its length, so that no two requests read the same. */
    private static void write(String text, DataOutputStream out) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }
}
