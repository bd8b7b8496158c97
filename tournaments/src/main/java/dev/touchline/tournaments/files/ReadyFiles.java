package dev.touchline.tournaments.files;

import dev.touchline.tournaments.refusal.Refusal;
import dev.touchline.tournaments.refusal.RefusedException;
import dev.touchline.tournaments.refusal.VisibleText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The tournament files that come with this module. */
public final class ReadyFiles {
    private static final List<String> NAMES = List.of(
            "cup-8", "cup-16", "cup-24", "world-cup-2022", "world-cup-2026", "double-elimination-8", "swiss-16");

    private ReadyFiles() {}

    /** Names without {@code .yaml}. */
    public static List<String> names() {
        return NAMES;
    }

    /** Reads one of {@link #names}. */
    public static TournamentFile named(String name) {
        return TournamentFile.parse(name + ".yaml", text(name));
    }

    /** The text of one of {@link #names}, to copy and change. */
    public static String text(String name) {
        if (!has(name)) {
            throw new RefusedException(
                    Refusal.FILE,
                    "There is no ready tournament " + VisibleText.quoted(name) + ": use one of "
                            + String.join(", ", NAMES));
        }
        return resource(name + ".yaml");
    }

    /** Whether there is a file of this name. */
    public static boolean has(String name) {
        return NAMES.contains(name);
    }

    /** The JSON Schema (2020-12) of tournament files. */
    public static String schema() {
        return resource("tournament.schema.json");
    }

    private static String resource(String name) {
        try (@Nullable InputStream stream = ReadyFiles.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("The resource " + name + " is missing");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
