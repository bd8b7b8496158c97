package dev.touchline.arena.attack;

import dev.touchline.arena.policy.Policy;
import dev.touchline.arena.policy.PolicyFiles;
import dev.touchline.sandbox.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * One hostile policy: a file, or a folder of files, {@code LANGUAGE/GROUP/NAME}.
 *
 * @param path relative to the folder of all attacks
 */
record Attack(Language language, String group, Path path, Expectation expectation) {
    static final Path FOLDER = Path.of("src/test/resources/dev/touchline/arena/attack");
    private static final Path EXPANDED = Path.of("target/attack");

    /** Of how many attacks in a row one is played by every run of the suite; the others take turns with nobody. */
    private static int step(Language language) {
        return switch (language) {
            case PYTHON -> 3;
            case JAVASCRIPT -> 2;
        };
    }

    /** The attacks that every run of the suite plays: every so manieth of each language, in the order of their paths. */
    static List<Attack> usual() {
        List<Attack> usual = new ArrayList<>();
        for (Language language : Language.values()) {
            List<Attack> all = containing(language.id() + "/");
            for (int i = 0; i < all.size(); i += step(language)) {
                usual.add(all.get(i));
            }
        }
        return List.copyOf(usual);
    }

    /** All attacks whose path contains a text, by language and path. */
    static List<Attack> containing(String part) {
        List<Attack> attacks = new ArrayList<>();
        for (Language language : Language.values()) {
            Path root = FOLDER.resolve(language.id());
            if (!Files.isDirectory(root)) {
                continue;
            }
            for (Path group : sorted(root)) {
                for (Path file : sorted(group)) {
                    Path path = FOLDER.relativize(file);
                    if (path.toString().contains(part)) {
                        attacks.add(new Attack(
                                language, group.getFileName().toString(), path, expectation(language, file)));
                    }
                }
            }
        }
        return List.copyOf(attacks);
    }

    private static Expectation expectation(Language language, Path file) {
        Path entry = Files.isDirectory(file) ? file.resolve(language.entry()) : file;
        return Expectation.of(file.toString(), new String(read(entry), StandardCharsets.ISO_8859_1));
    }

    /**
     * The policy, its long parts written in full.
     *
     * @throws dev.touchline.arena.InvalidInput when it is refused
     */
    Policy policy() {
        Path source = FOLDER.resolve(path);
        Path target = EXPANDED.resolve(path);
        if (Files.isDirectory(source)) {
            sorted(source).forEach(file -> expand(file, target.resolve(file.getFileName())));
        } else {
            expand(source, target);
        }
        return PolicyFiles.load(target);
    }

    private static void expand(Path source, Path target) {
        try {
            Files.createDirectories(target.resolveSibling("x").getParent());
            Files.write(target, HostileSource.expand(read(source)));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<Path> sorted(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public String toString() {
        return path.toString();
    }
}
