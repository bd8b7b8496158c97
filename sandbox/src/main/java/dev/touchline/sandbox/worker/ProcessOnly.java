package dev.touchline.sandbox.worker;

import java.nio.file.Path;
import java.util.List;

/**
 * The fallback: the guests' contexts are the only wall.
 *
 * @param reason why nothing stronger is in force
 */
record ProcessOnly(String reason) implements Isolation {
    @Override
    public String describe() {
        return "a process of its own, without bubblewrap: " + reason;
    }

    @Override
    public boolean isStrong() {
        return false;
    }

    @Override
    public List<String> wrap(List<String> command, List<Path> readable, List<Path> writable) {
        return command;
    }
}
