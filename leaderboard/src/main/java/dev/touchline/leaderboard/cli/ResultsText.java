package dev.touchline.leaderboard.cli;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Reads a file of results that somebody names on the command line. */
final class ResultsText {
    private static final long LARGEST_FILE = 16L << 20;

    private ResultsText() {}

    /** The text, which is UTF-8 and at most 16 MiB long. */
    static String read(Path file) {
        try {
            if (Files.size(file) > LARGEST_FILE) {
                throw new BadInput(
                        file + ": larger than " + LARGEST_FILE + " bytes, the most a file of results may have");
            }
            return Files.readString(file);
        } catch (NoSuchFileException missing) {
            throw new BadInput(file + ": no such file");
        } catch (CharacterCodingException notText) {
            throw new BadInput(file + ": not UTF-8; save the file as UTF-8");
        } catch (IOException unreadable) {
            throw new BadInput(
                    file + ": cannot be read (" + unreadable.getClass().getSimpleName() + ")");
        }
    }
}
