package dev.touchline.sandbox;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What of Python's standard library a program may import; the file {@code guest/python/library.txt} is the only list. */
public final class PythonLibrary {
    private static final PythonLibrary LIBRARY = read();

    private final Map<String, Module> modules = new LinkedHashMap<>();

    private PythonLibrary() {}

    /** How a module of the library gets to a program; the words of the list. */
    public enum Kind {
        /** Its own Python source, metered like the program. */
        METERED,
        /** Written by us. */
        OURS,
        /** As it is. */
        PLAIN
    }

    /**
     * A module of the list.
     *
     * @param purpose what it is for, in a few words
     */
    public record Module(String name, Kind kind, String purpose) {}

    /** The library. */
    public static PythonLibrary get() {
        return LIBRARY;
    }

    private static PythonLibrary read() {
        PythonLibrary library = new PythonLibrary();
        try (InputStream in = PythonLibrary.class.getResourceAsStream("guest/python/library.txt")) {
            new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split(" ", 3))
                    .map(words -> new Module(words[0], Kind.valueOf(words[1].toUpperCase(Locale.ROOT)), words[2]))
                    .forEach(module -> library.modules.put(module.name(), module));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return library;
    }

    /** The modules in the order of the list. */
    public List<Module> modules() {
        return List.copyOf(modules.values());
    }

    /** How a module gets to a program; a module within a metered package comes as its package does. */
    public @Nullable Kind kind(String name) {
        Module own = modules.get(name);
        if (own != null) {
            return own.kind();
        }
        int dot = name.indexOf('.');
        Module parent = dot < 0 ? null : modules.get(name.substring(0, dot));
        return parent != null && parent.kind() == Kind.METERED ? Kind.METERED : null;
    }

    /** The list as guests read it, a line {@code name kind} for each module. */
    public String forGuests() {
        return modules.values().stream()
                .map(module -> module.name() + " " + module.kind().name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining("\n"));
    }
}
