package io.github.thinknxkit.cli.command;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.spec.KeySpec;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import net.lingala.zip4j.ZipFile;
import net.lingala.zip4j.model.ZipParameters;
import net.lingala.zip4j.model.enums.AesKeyStrength;
import net.lingala.zip4j.model.enums.EncryptionMethod;

/** Projects as ETS writes them. */
final class TestProject {

    private TestProject() {}

    private static String xml(int schema, String content) {
        return "\uFEFF<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<KNX xmlns=\"http://knx.org/xml/project/" + schema
                + "\" CreatedBy=\"ETS\">\n" + content + "\n</KNX>\n";
    }

    static byte[] information(int schema, String name, String style) {
        return xml(
                        schema,
                        "<Project Id=\"P-0123\"><ProjectInformation Name=\"" + name + "\" GroupAddressStyle=\"" + style
                                + "\"/></Project>")
                .getBytes(StandardCharsets.UTF_8);
    }

    static byte[] installation(int schema, String content) {
        return xml(
                        schema,
                        "<Project Id=\"P-0123\"><Installations><Installation Name=\"\">" + content
                                + "</Installation></Installations></Project>")
                .getBytes(StandardCharsets.UTF_8);
    }

    static byte[] master(int schema) {
        return xml(schema, "<MasterData Version=\"1\"/>").getBytes(StandardCharsets.UTF_8);
    }

    /** An unprotected project. */
    static Path plain(Path file, int schema, String content) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("knx_master.xml", master(schema));
        parts.put("P-0123.signature", new byte[] {1});
        parts.put("P-0123/project.xml", information(schema, "Haus am See", "ThreeLevel"));
        parts.put("P-0123/0.xml", installation(schema, content));
        return zip(file, parts);
    }

    /** A protected project of an archive that somebody has written. */
    static Path process(Path file, int schema, byte[] inner) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("knx_master.xml", master(schema));
        parts.put("P-0123.signature", new byte[] {1});
        parts.put("P-0123.zip", inner);
        return zip(file, parts);
    }

    /** A protected project: by the password as it is before ETS 6, by one that is made of it since. */
    static Path locked(Path file, int schema, String content, String password) {
        Path inner = file.resolveSibling("inner.zip");
        ZipParameters parameters = new ZipParameters();
        parameters.setEncryptFiles(true);
        parameters.setEncryptionMethod(schema < 21 ? EncryptionMethod.ZIP_STANDARD : EncryptionMethod.AES);
        parameters.setAesKeyStrength(AesKeyStrength.KEY_STRENGTH_256);
        String zipPassword = schema < 21 ? password : derived(password);
        try (ZipFile archive = new ZipFile(inner.toFile(), zipPassword.toCharArray())) {
            add(archive, parameters, "project.xml", information(schema, "Haus am See", "ThreeLevel"));
            add(archive, parameters, "0.xml", installation(schema, content));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return process(file, schema, bytes(inner));
    }

    private static void add(ZipFile archive, ZipParameters parameters, String name, byte[] content) throws IOException {
        parameters.setFileNameInZip(name);
        archive.addStream(new ByteArrayInputStream(content), parameters);
    }

    /**
     * What ETS 6 makes of a password of ASCII characters, by the JDK's own function: that encodes each in one byte, so each is
     * given with the byte that UTF-16 has behind it.
     */
    static String derived(String password) {
        StringBuilder bytes = new StringBuilder();
        password.chars().forEach(c -> bytes.append((char) c).append('\0'));
        try {
            KeySpec spec = new PBEKeySpec(
                    bytes.toString().toCharArray(),
                    "21.project.ets.knx.org".getBytes(StandardCharsets.US_ASCII),
                    65_536,
                    256);
            return Base64.getEncoder()
                    .encodeToString(SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                            .generateSecret(spec)
                            .getEncoded());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path zip(Path file, Map<String, byte[]> parts) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (ZipOutputStream out = new ZipOutputStream(bytes)) {
                for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                    out.putNextEntry(new ZipEntry(part.getKey()));
                    out.write(part.getValue());
                    out.closeEntry();
                }
            }
            return Files.write(file, bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
