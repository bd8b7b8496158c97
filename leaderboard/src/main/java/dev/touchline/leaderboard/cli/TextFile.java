package dev.touchline.leaderboard.cli;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Reads a file that a person wrote. */
final class TextFile {
    private static final long LARGEST = 16L << 20;

    private TextFile() {}

    /** @throws BadInput when there is none, or it is no text */
    static String read(Path file) {
        try {
            if (Files.size(file) > LARGEST) {
                throw new BadInput(file + ": larger than " + LARGEST + " bytes, the most such a file may have");
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
