package dev.touchline.sandbox.guest;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What of Python's standard library a program may import, as {@code python/library.txt} lists it. */
final class PythonLibrary {
    /** How a module of the library gets to a program; the words of the list. */
    enum Kind {
        METERED,
        OURS,
        PLAIN
    }

    private final Map<String, Kind> kinds = new LinkedHashMap<>();

    PythonLibrary() {
        Resources.text("python/library.txt")
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split(" ", 3))
                .forEach(words -> kinds.put(words[0], Kind.valueOf(words[1].toUpperCase(Locale.ROOT))));
    }

    /** How a module gets to a program; a module within a metered package comes as its package does. */
    @Nullable Kind kind(String module) {
        Kind own = kinds.get(module);
        int dot = module.indexOf('.');
        return own != null || dot < 0 ? own : kinds.get(module.substring(0, dot)) == Kind.METERED ? Kind.METERED : null;
    }

    /** The list as prelude.py reads it, a line {@code name kind} for each module. */
    String forGuests() {
        return kinds.entrySet().stream()
                .map(entry -> entry.getKey() + " " + entry.getValue().name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining("\n"));
    }
}
