package dev.touchline.sandbox;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * An immutable, validated set of source files in one language, told apart by its {@link #sha256()}.
 *
 * <p>Paths are relative, use {@code /}, and each segment is an identifier of letters, digits and {@code _} that does not
 * start with a digit, so a path is also a module name on every file system.
 */
public final class Program {
    /** The most bytes all files together may have, as UTF-8. */
    public static final int MAXIMUM_BYTES = 256 * 1024;

    /** The most files a program may have. */
    public static final int MAXIMUM_FILES = 64;

    private static final int MAXIMUM_PATH = 120;
    private static final Pattern STEM = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*(/[A-Za-z_][A-Za-z0-9_]*)*");

    private final Language language;
    private final SortedMap<String, String> files;
    private final String sha256;

    private Program(Language language, SortedMap<String, String> files) {
        this.language = language;
        this.files = Collections.unmodifiableSortedMap(files);
        this.sha256 = hash(language, files);
    }

    /**
     * Makes a program of texts.
     *
     * @param files relative path to source text
     * @throws InvalidProgram when a path, a text, the sum of sizes or the missing entry file breaks a rule
     */
    public static Program of(Language language, Map<String, String> files) throws InvalidProgram {
        SortedMap<String, String> sorted = new TreeMap<>(files);
        if (sorted.size() > MAXIMUM_FILES) {
            throw new InvalidProgram(
                    "a program has at most %d files, this one has %d".formatted(MAXIMUM_FILES, sorted.size()));
        }
        long bytes = 0;
        for (Map.Entry<String, String> file : sorted.entrySet()) {
            requirePath(language, file.getKey());
            requireText(file.getKey(), file.getValue());
            bytes += file.getValue().getBytes(StandardCharsets.UTF_8).length;
        }
        requireTotal(bytes);
        if (!sorted.containsKey(language.entry())) {
            throw new InvalidProgram("the entry file %s is missing; found %s"
                    .formatted(language.entry(), sorted.isEmpty() ? "no file" : String.join(", ", sorted.keySet())));
        }
        return new Program(language, sorted);
    }

    /**
     * Makes a program of the bytes of its files.
     *
     * @param files relative path to bytes, which must be UTF-8
     * @throws InvalidProgram as {@link #of}, and when a file is not UTF-8, naming the offset of the first bad byte
     */
    public static Program decode(Language language, Map<String, byte[]> files) throws InvalidProgram {
        long bytes = 0;
        for (byte[] content : files.values()) {
            bytes += content.length;
        }
        requireTotal(bytes);
        SortedMap<String, String> texts = new TreeMap<>();
        for (Map.Entry<String, byte[]> file : new TreeMap<>(files).entrySet()) {
            requirePath(language, file.getKey());
            texts.put(file.getKey(), decode(file.getKey(), file.getValue()));
        }
        return of(language, texts);
    }

    /** Makes a program of its entry file alone. */
    public static Program single(Language language, String entrySource) throws InvalidProgram {
        return of(language, Map.of(language.entry(), entrySource));
    }

    public Language language() {
        return language;
    }

    /** Relative path to source text, in path order. */
    public SortedMap<String, String> files() {
        return files;
    }

    /**
     * The identity of this program, 64 lower-case hexadecimal digits: SHA-256 over {@code touchline-program-1}, the
     * language id, then each file in path order as path and content. Every string is written as its length in bytes (four
     * bytes, big-endian) and its UTF-8 bytes, so no two programs share an encoding.
     */
    public String sha256() {
        return sha256;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Program program && program.sha256.equals(sha256);
    }

    @Override
    public int hashCode() {
        return sha256.hashCode();
    }

    @Override
    public String toString() {
        return language.id() + " program " + sha256.substring(0, 12) + " " + files.keySet();
    }

    private static void requirePath(Language language, String path) throws InvalidProgram {
        String extension = language.extension();
        boolean good = path.length() <= MAXIMUM_PATH
                && path.endsWith(extension)
                && STEM.matcher(path.substring(0, path.length() - extension.length()))
                        .matches();
        if (!good) {
            throw new InvalidProgram(
                    "the path %s is not allowed: a path is relative, at most %d characters, ends with %s, and its parts between / are letters, digits and _, not starting with a digit"
                            .formatted(printable(path), MAXIMUM_PATH, extension));
        }
    }

    private static void requireText(String path, String text) throws InvalidProgram {
        int nul = text.indexOf('\0');
        if (nul >= 0) {
            throw new InvalidProgram(
                    "%s:%d: contains a NUL character; source is text".formatted(path, lineOf(text, nul)));
        }
        for (int index = 0; index < text.length(); index++) {
            char character = text.charAt(index);
            if (!Character.isSurrogate(character)) {
                continue;
            }
            if (Character.isHighSurrogate(character)
                    && index + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(index + 1))) {
                index++;
                continue;
            }
            throw new InvalidProgram(
                    "%s:%d: contains a lone surrogate, which UTF-8 cannot hold".formatted(path, lineOf(text, index)));
        }
    }

    private static void requireTotal(long bytes) throws InvalidProgram {
        if (bytes > MAXIMUM_BYTES) {
            throw new InvalidProgram("the files have %d bytes together, at most %d (256 KB) are allowed"
                    .formatted(bytes, MAXIMUM_BYTES));
        }
    }

    private static int lineOf(String text, int index) {
        return 1
                + (int) text.substring(0, index)
                        .chars()
                        .filter(character -> character == '\n')
                        .count();
    }

    private static String decode(String path, byte[] content) throws InvalidProgram {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(content);
        CharBuffer out = CharBuffer.allocate(content.length);
        CoderResult result = decoder.decode(in, out, true);
        try {
            if (result.isError()) {
                result.throwException();
            }
        } catch (CharacterCodingException notText) {
            throw new InvalidProgram(
                    "%s: not UTF-8: the byte 0x%02x at offset %d starts no character; save the file as UTF-8"
                            .formatted(path, content[in.position()] & 0xff, in.position()));
        }
        return out.flip().toString();
    }

    private static String printable(String path) {
        StringBuilder printable = new StringBuilder("\"");
        path.codePoints()
                .limit(MAXIMUM_PATH)
                .forEach(point -> printable.appendCodePoint(Character.isISOControl(point) ? '\u00bf' : point));
        return printable.append(path.length() > MAXIMUM_PATH ? "…\"" : "\"").toString();
    }

    private static String hash(Language language, SortedMap<String, String> files) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            feed(digest, "touchline-program-1");
            feed(digest, language.id());
            files.forEach((path, content) -> {
                feed(digest, path);
                feed(digest, content);
            });
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    private static void feed(MessageDigest digest, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
        digest.update(bytes);
    }
}
