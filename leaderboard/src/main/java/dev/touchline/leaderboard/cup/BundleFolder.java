package dev.touchline.leaderboard.cup;

import dev.touchline.arena.InvalidInput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Where a cup keeps the evidence of its matches, if anywhere. */
final class BundleFolder {
    private final @Nullable Path folder;

    private BundleFolder(@Nullable Path folder) {
        this.folder = folder;
    }

    /** Makes the folder before a match is played for nothing. */
    static BundleFolder of(@Nullable Path folder) {
        if (folder != null) {
            try {
                Files.createDirectories(folder);
            } catch (IOException failed) {
                throw refused(folder);
            }
            if (!Files.isWritable(folder)) {
                throw refused(folder);
            }
        }
        return new BundleFolder(folder);
    }

    void keep(String matchId, byte[] bundle) {
        if (folder != null) {
            try {
                Files.write(folder.resolve(matchId + ".bundle"), bundle);
            } catch (IOException failed) {
                throw refused(folder);
            }
        }
    }

    private static InvalidInput refused(Path folder) {
        return new InvalidInput("--out %s: the folder cannot be written; name one that can".formatted(folder));
    }
}
