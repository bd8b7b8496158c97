package dev.touchline.arena.policy;

import dev.touchline.arena.InvalidInput;
import dev.touchline.sandbox.InvalidProgram;
import dev.touchline.sandbox.Language;
import dev.touchline.sandbox.Program;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Policies on disk: one source file, or a folder of them with the entry file of one language in it.
 *
 * <p>Of a folder, source files count; other files, what starts with a dot, {@code __pycache__}, {@code node_modules}
 * and links are left out: links so that a folder from somebody else cannot pull in files from elsewhere.
 */
public final class PolicyFiles {
    private static final String EXTENSIONS = either(Language::extension);
    private static final String ENTRIES = either(Language::entry);
    private static final int DEEPEST = 16;

    private PolicyFiles() {}

    /**
     * Loads a policy.
     *
     * @throws InvalidInput when the path leads to no policy or the program breaks a rule
     */
    public static Policy load(Path path) {
        if (Files.isDirectory(path)) {
            return ofFolder(path);
        }
        if (!Files.exists(path)) {
            throw new InvalidInput("%s: no such file or folder; name a %s file, a folder with %s, or one of %s"
                    .formatted(path, EXTENSIONS, ENTRIES, BundledPolicies.references()));
        }
        if (!Files.isRegularFile(path)) {
            throw new InvalidInput("%s: neither a file nor a folder".formatted(path));
        }
        for (Language language : Language.values()) {
            if (path.toString().endsWith(language.extension())) {
                SortedMap<String, byte[]> files = new TreeMap<>();
                files.put(language.entry(), bytes(path, path));
                return policy(path, language, files);
            }
        }
        throw new InvalidInput("%s: a policy is a %s file or a folder with %s".formatted(path, EXTENSIONS, ENTRIES));
    }

    private static Policy ofFolder(Path folder) {
        Language language = languageOf(folder);
        SourceCollector sources = new SourceCollector(folder, language);
        try {
            Files.walkFileTree(folder, Set.of(), DEEPEST, sources);
        } catch (IOException unreadable) {
            throw new InvalidInput("%s: cannot be read: %s".formatted(folder, reason(unreadable)));
        }
        return policy(folder, language, sources.files);
    }

    private static Language languageOf(Path folder) {
        List<Language> found = Arrays.stream(Language.values())
                .filter(language -> Files.isRegularFile(folder.resolve(language.entry()), LinkOption.NOFOLLOW_LINKS))
                .toList();
        return switch (found.size()) {
            case 0 ->
                throw new InvalidInput(
                        "%s: the folder has no file %s, where a policy begins".formatted(folder, ENTRIES));
            case 1 -> found.getFirst();
            default ->
                throw new InvalidInput("%s: the folder has a %s, and a policy begins in one place; remove all but one"
                        .formatted(folder, found.stream().map(Language::entry).collect(Collectors.joining(" and a "))));
        };
    }

    private static String either(Function<Language, String> part) {
        return Arrays.stream(Language.values()).map(part).collect(Collectors.joining(" or "));
    }

    private static Policy policy(Path path, Language language, Map<String, byte[]> files) {
        try {
            return new Policy(nameOf(path, language), Program.decode(language, files));
        } catch (InvalidProgram invalid) {
            throw new InvalidInput("%s: %s".formatted(path, invalid.getMessage()));
        }
    }

    /** The file's or folder's name without its extension; of a plain {@code policy.py}, the name of its folder. */
    private static String nameOf(Path path, Language language) {
        Path absolute = path.toAbsolutePath().normalize();
        Path parent = absolute.getParent();
        Path named = absolute.endsWith(language.entry()) && parent != null ? parent : absolute;
        String file =
                named.getFileName() == null ? "policy" : named.getFileName().toString();
        String stem = file.endsWith(language.extension())
                ? file.substring(0, file.length() - language.extension().length())
                : file;
        String printable = stem.replaceAll("[\\p{Cntrl}\\p{Zl}\\p{Zp}\\p{Cs}\\p{Cf}]", "?");
        return printable.isEmpty() ? "policy" : printable.substring(0, Math.min(printable.length(), 100));
    }

    /** Reads at most one byte more than a program may have, whatever the file's size. */
    private static byte[] bytes(Path file, Path named) {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] content = in.readNBytes(Program.MAXIMUM_BYTES + 1);
            if (content.length > Program.MAXIMUM_BYTES) {
                throw new InvalidInput("%s: larger than %d bytes (256 KB), the most a program may have"
                        .formatted(named, Program.MAXIMUM_BYTES));
            }
            return content;
        } catch (IOException unreadable) {
            throw new InvalidInput("%s: cannot be read: %s".formatted(named, reason(unreadable)));
        }
    }

    private static String reason(IOException failure) {
        return failure instanceof AccessDeniedException ? "permission denied" : String.valueOf(failure.getMessage());
    }

    /** Picks the source files of a folder. */
    private static final class SourceCollector extends SimpleFileVisitor<Path> {
        private final Path folder;
        private final Language language;
        private final SortedMap<String, byte[]> files = new TreeMap<>();

        SourceCollector(Path folder, Language language) {
            this.folder = folder;
            this.language = language;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
            boolean skipped = !directory.equals(folder) && isHidden(directory);
            return skipped ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (!attributes.isRegularFile()
                    || isHidden(file)
                    || !file.toString().endsWith(language.extension())) {
                return FileVisitResult.CONTINUE;
            }
            if (files.size() == Program.MAXIMUM_FILES) {
                throw new InvalidInput("%s: more than %d source files, the most a program may have"
                        .formatted(folder, Program.MAXIMUM_FILES));
            }
            String relative = folder.relativize(file)
                    .toString()
                    .replace(file.getFileSystem().getSeparator(), "/");
            files.put(relative, bytes(file, file));
            return FileVisitResult.CONTINUE;
        }

        private static boolean isHidden(Path path) {
            String name = String.valueOf(path.getFileName());
            return name.startsWith(".") || name.equals("__pycache__") || name.equals("node_modules");
        }
    }
}
