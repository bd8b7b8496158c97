package dev.touchline.arena;

import java.io.PrintWriter;

/**
 * Where a command writes what is not its result.
 *
 * @param err the error stream
 * @param terminal whether a person is watching it, so that lines may be drawn over
 */
public record Console(PrintWriter err, boolean terminal) {

    /** One line for the user. */
    public void note(String line) {
        synchronized (err) {
            err.println(terminal ? "\r\u001b[K" + line : line);
            err.flush();
        }
    }

    /** Draws over the current line; nothing is written where nobody watches. */
    public void draw(String line) {
        if (terminal) {
            synchronized (err) {
                err.print("\r\u001b[K" + line);
                err.flush();
            }
        }
    }
}
