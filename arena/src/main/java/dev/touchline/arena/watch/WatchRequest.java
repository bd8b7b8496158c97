package dev.touchline.arena.watch;

import dev.touchline.arena.InvalidInput;
import java.nio.file.Path;

/**
 * What {@code watch} is asked for.
 *
 * @param bundle the file
 * @param fromMinute minute of the match clock to begin with, from 1
 * @param paced whether to play like a film, for a person at a terminal; otherwise the moments that matter are printed at once
 */
public record WatchRequest(Path bundle, int fromMinute, boolean paced) {
    public WatchRequest {
        if (fromMinute < 1) {
            throw new InvalidInput("--from %d: minutes are counted from 1".formatted(fromMinute));
        }
    }
}
