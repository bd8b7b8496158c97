package dev.touchline.arena.worker;

import dev.touchline.arena.InvalidInput;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The folders that workers are made from.
 *
 * @param library the worker's jars, assembled by this module's build
 * @param cache where images, copies and class caches of workers are kept; can be deleted when no worker runs
 */
public record WorkerInstallation(Path library, Path cache) {
    /** Names the library's folder. */
    public static final String LIBRARY_PROPERTY = "touchline.worker.lib";
    /** Names the cache's folder. */
    public static final String CACHE_PROPERTY = "touchline.cache";

    private static final Path FROM_TARGET = Path.of("worker", "lib");
    private static final Path FROM_PROJECT = Path.of("arena", "target", "worker", "lib");
    private static final String CACHE = ".touchline";

    /**
     * Finds both: as the system properties say, else beside this module's own jar or classes, else in the build of the project
     * around the working directory.
     *
     * @throws InvalidInput when there is no library of a worker
     */
    public static WorkerInstallation find() {
        Path library = locateLibrary();
        String cache = System.getProperty(CACHE_PROPERTY);
        return new WorkerInstallation(
                library, cache != null ? Path.of(cache) : projectOf(library).resolve(CACHE));
    }

    private static Path locateLibrary() {
        String named = System.getProperty(LIBRARY_PROPERTY);
        if (named != null) {
            Path folder = Path.of(named).toAbsolutePath().normalize();
            if (!Files.isDirectory(folder)) {
                throw new InvalidInput("%s=%s: no such folder; it must hold the jars of a match worker"
                        .formatted(LIBRARY_PROPERTY, named));
            }
            return folder;
        }
        List<Path> candidates = candidates();
        return candidates.stream()
                .filter(Files::isDirectory)
                .findFirst()
                .orElseThrow(() -> new InvalidInput(
                        "the jars of the match worker are not at %s; build the project (mvn package), or name their folder with -D%s=DIR"
                                .formatted(candidates.getFirst(), LIBRARY_PROPERTY)));
    }

    private static List<Path> candidates() {
        List<Path> candidates = new ArrayList<>();
        // target/classes and target/touchline-arena.jar both lie beside target/worker.
        ownLocation().map(own -> own.resolveSibling(FROM_TARGET)).ifPresent(candidates::add);
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            candidates.add(folder.resolve(FROM_PROJECT));
        }
        return candidates;
    }

    private static Optional<Path> ownLocation() {
        CodeSource source = WorkerInstallation.class.getProtectionDomain().getCodeSource();
        if (source == null || !"file".equals(source.getLocation().getProtocol())) {
            return Optional.empty();
        }
        try {
            return Optional.of(Path.of(source.getLocation().toURI()));
        } catch (URISyntaxException | IllegalArgumentException notOnDisk) {
            return Optional.empty();
        }
    }

    /** The project whose build a library is; the working directory for a library from elsewhere. */
    private static Path projectOf(Path library) {
        if (library.endsWith(FROM_PROJECT)) {
            Path project = library;
            for (int level = 0; level < FROM_PROJECT.getNameCount() && project != null; level++) {
                project = project.getParent();
            }
            if (project != null) {
                return project;
            }
        }
        return Path.of("").toAbsolutePath();
    }
}
