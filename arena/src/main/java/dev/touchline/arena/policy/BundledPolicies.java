package dev.touchline.arena.policy;

import dev.touchline.arena.InvalidInput;
import dev.touchline.sandbox.InvalidProgram;
import dev.touchline.sandbox.Language;
import dev.touchline.sandbox.Program;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The policies that ship with Touchline: the ladder of reference teams, ports of them to other languages, and the entrants of
 * the sample cup.
 *
 * <p>Each shelf is a resource folder with an {@code index.txt} that lists its files as {@code NAME/PATH}, in order, because a
 * class path cannot be listed. A file that two policies share is kept with one of them: {@code NAME/PATH = OTHER/PATH}.
 */
public final class BundledPolicies {
    private static final List<String> SHELVES = List.of("reference", "ported", "sample");
    private static final String ROOT = "/dev/touchline/arena/";

    private BundledPolicies() {}

    /** The reference teams, weakest first. */
    public static List<Policy> referenceTeams() {
        return shelf("reference");
    }

    /** The further entrants of the sample cup, in the order of their index. */
    public static List<Policy> samples() {
        return shelf("sample");
    }

    /**
     * The policy of a name, such as {@code ref1}.
     *
     * @throws InvalidInput when nothing of that name ships
     */
    public static Policy named(String name) {
        for (String shelf : SHELVES) {
            Map<String, String> sources = index(shelf).get(name);
            if (sources != null) {
                return load(shelf, name, sources);
            }
        }
        throw new InvalidInput("@%s: no policy of that name ships with Touchline; there are %s"
                .formatted(name.replaceAll("\\p{Cntrl}", "?"), references()));
    }

    /** All references, for people: {@code @ref1, @ref2, …}. */
    public static String references() {
        return SHELVES.stream()
                .flatMap(shelf -> index(shelf).keySet().stream())
                .map(name -> "@" + name)
                .collect(Collectors.joining(", "));
    }

    private static List<Policy> shelf(String shelf) {
        List<Policy> policies = new ArrayList<>();
        index(shelf).forEach((name, sources) -> policies.add(load(shelf, name, sources)));
        return policies;
    }

    private static Policy load(String shelf, String name, Map<String, String> sources) {
        Map<String, String> files = new LinkedHashMap<>();
        sources.forEach((path, source) -> {
            String text = resource(shelf + "/" + source);
            if (text == null) {
                throw new IllegalStateException("%s/index.txt lists %s, which is missing".formatted(shelf, source));
            }
            files.put(path, text);
        });
        try {
            return new Policy("@" + name, Program.of(languageOf(files), files));
        } catch (InvalidProgram broken) {
            throw new IllegalStateException(shelf + "/" + name + ": " + broken.getMessage(), broken);
        }
    }

    private static Language languageOf(Map<String, String> files) {
        return files.containsKey(Language.JAVASCRIPT.entry()) ? Language.JAVASCRIPT : Language.PYTHON;
    }

    /** Policy name to the paths of its files, and where on the shelf the text of each is. */
    private static Map<String, Map<String, String>> index(String shelf) {
        Map<String, Map<String, String>> index = new LinkedHashMap<>();
        String listed = resource(shelf + "/index.txt");
        if (listed == null) {
            return index;
        }
        for (String line : listed.lines().map(String::strip).toList()) {
            int slash = line.indexOf('/');
            if (slash > 0 && !line.startsWith("#")) {
                List<String> parts = List.of(line.split(" = ", 2));
                String path = parts.getFirst().substring(slash + 1);
                index.computeIfAbsent(line.substring(0, slash), name -> new LinkedHashMap<>())
                        .put(path, parts.getLast());
            }
        }
        return index;
    }

    private static @Nullable String resource(String path) {
        try (InputStream in = BundledPolicies.class.getResourceAsStream(ROOT + path)) {
            return in == null ? null : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
