package dev.touchline.sandbox.guest;

import java.util.Arrays;
import java.util.stream.Collectors;

/** The names that Python programs may not use; the files beside prelude.py list them and say why. */
final class ForbiddenNames {
    private ForbiddenNames() {}

    /** Built-in names, separated by blanks. */
    static String names() {
        return words("python/forbidden-names.txt");
    }

    /** Attributes, separated by blanks. */
    static String attributes() {
        return words("python/forbidden-attributes.txt");
    }

    private static String words(String path) {
        return Resources.text(path)
                .lines()
                .filter(line -> !line.startsWith("#"))
                .flatMap(line -> Arrays.stream(line.strip().split("\\s+")))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(" "));
    }
}
