package dev.touchline.sandbox.guest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** The platform's own JavaScript: what every guest runs first, and the parser that reads programs. */
final class JavaScriptLibrary {
    private static final String[] OURS = {
        "charges", "deterministic", "frozen", "guest", "meter", "parser", "patterns", "prices", "translator", "tree"
    };

    /** A webjar keeps the files of an npm package under its name and version. */
    private static final String ACORN = "/META-INF/resources/webjars/acorn/8.15.0/dist/acorn.mjs";

    private JavaScriptLibrary() {}

    /** Our modules by their absolute path. */
    static Map<String, String> texts() {
        Map<String, String> texts = new TreeMap<>();
        for (String name : OURS) {
            texts.put("/sandbox/" + name + ".js", Resources.text("javascript/" + name + ".js"));
        }
        return texts;
    }

    /** The text of acorn, which parses JavaScript. */
    static String parser() {
        try (InputStream in = JavaScriptLibrary.class.getResourceAsStream(ACORN)) {
            return new String(Objects.requireNonNull(in, ACORN).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
