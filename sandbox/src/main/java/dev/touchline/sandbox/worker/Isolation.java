package dev.touchline.sandbox.worker;

import java.nio.file.Path;
import java.util.List;

/** The wall around a worker process, outside the JVM. */
public sealed interface Isolation permits Bubblewrap, ProcessOnly {
    /** One line for an operator: what is in force, and why if it is the weaker one. */
    String describe();

    /** Whether the process is cut off from network, file system and other processes. */
    boolean isStrong();

    /**
     * Puts the wall around a command.
     *
     * @param readable what the command may read, besides the system's libraries
     * @param writable single files that it may write
     */
    List<String> wrap(List<String> command, List<Path> readable, List<Path> writable);

    /**
     * Finds the strongest wall that works here, by trying it.
     *
     * @param java a java executable that will be run inside
     * @param readable what that executable reads
     */
    static Isolation detect(Path java, List<Path> readable) {
        return Bubblewrap.detect(java, readable);
    }

    /** No wall but a process of its own with an empty environment. */
    static Isolation none() {
        return new ProcessOnly("it was asked for");
    }
}
