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
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Policies on disk: one source file, or a folder of them with the entry file in it.
 *
 * <p>Of a folder, source files count; other files, what starts with a dot, {@code __pycache__}
 * and links are left out: links so that a folder from somebody else cannot pull in files from elsewhere.
 */
public final class PolicyFiles {
    private static final Language LANGUAGE = Language.PYTHON;
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
                    .formatted(path, LANGUAGE.extension(), LANGUAGE.entry(), BundledPolicies.references()));
        }
        if (!Files.isRegularFile(path)) {
            throw new InvalidInput("%s: neither a file nor a folder".formatted(path));
        }
        if (!path.toString().endsWith(LANGUAGE.extension())) {
            throw new InvalidInput("%s: a policy is a %s file or a folder with %s"
                    .formatted(path, LANGUAGE.extension(), LANGUAGE.entry()));
        }
        SortedMap<String, byte[]> files = new TreeMap<>();
        files.put(LANGUAGE.entry(), bytes(path, path));
        return policy(path, nameOf(path), files);
    }

    private static Policy ofFolder(Path folder) {
        if (!Files.isRegularFile(folder.resolve(LANGUAGE.entry()), LinkOption.NOFOLLOW_LINKS)) {
            throw new InvalidInput(
                    "%s: the folder has no file %s, where a policy begins".formatted(folder, LANGUAGE.entry()));
        }
        SourceCollector sources = new SourceCollector(folder);
        try {
            Files.walkFileTree(folder, Set.of(), DEEPEST, sources);
        } catch (IOException unreadable) {
            throw new InvalidInput("%s: cannot be read: %s".formatted(folder, reason(unreadable)));
        }
        return policy(folder, nameOf(folder), sources.files);
    }

    private static Policy policy(Path path, String name, Map<String, byte[]> files) {
        try {
            return new Policy(name, Program.decode(LANGUAGE, files));
        } catch (InvalidProgram invalid) {
            throw new InvalidInput("%s: %s".formatted(path, invalid.getMessage()));
        }
    }

    /** The file's or folder's name without its extension; of a plain {@code policy.py}, the name of its folder. */
    private static String nameOf(Path path) {
        Path absolute = path.toAbsolutePath().normalize();
        Path parent = absolute.getParent();
        Path named = absolute.endsWith(LANGUAGE.entry()) && parent != null ? parent : absolute;
        String file =
                named.getFileName() == null ? "policy" : named.getFileName().toString();
        String stem = file.endsWith(LANGUAGE.extension())
                ? file.substring(0, file.length() - LANGUAGE.extension().length())
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
        private final SortedMap<String, byte[]> files = new TreeMap<>();

        SourceCollector(Path folder) {
            this.folder = folder;
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
                    || !file.toString().endsWith(LANGUAGE.extension())) {
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
            return name.startsWith(".") || name.equals("__pycache__");
        }
    }
}
