package dev.touchline.arena.play;

import dev.touchline.arena.InvalidInput;
import dev.touchline.arena.match.PlayedMatch;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where the evidence of matches is kept; looked at before a match is played, so that none is played for nothing. */
final class BundleFiles {
    private static final String EXTENSION = ".bundle";

    private final @Nullable Path place;
    private final boolean folder;
    private final List<Path> written = new ArrayList<>();

    private BundleFiles(@Nullable Path place, boolean folder) {
        this.place = place;
        this.folder = folder;
    }

    static BundleFiles of(PlayRequest request) {
        Path place = request.bundle();
        boolean folder = request.count() > 1;
        if (place != null && folder) {
            makeFolder(place);
        } else if (place != null) {
            if (Files.isDirectory(place)) {
                throw new InvalidInput("--bundle %s: is a folder; one match goes to a file".formatted(place));
            }
            Path parent = place.toAbsolutePath().getParent();
            if (parent != null) {
                makeFolder(parent);
            }
        }
        return new BundleFiles(place, folder);
    }

    private static void makeFolder(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException failed) {
            throw new InvalidInput(
                    "--bundle %s: the folder cannot be made; name one that can be written".formatted(folder));
        }
        if (!Files.isWritable(folder)) {
            throw new InvalidInput("--bundle %s: the folder cannot be written".formatted(folder));
        }
    }

    void keep(PlayedMatch match) {
        if (place == null) {
            return;
        }
        Path file = folder ? place.resolve(match.order().id() + EXTENSION) : place;
        try {
            Files.write(file, match.bundle());
        } catch (IOException failed) {
            throw new InvalidInput("%s: the bundle cannot be written: %s".formatted(file, failed.getMessage()));
        }
        written.add(file);
    }

    List<Path> written() {
        return written;
    }
}
