package dev.touchline.sandbox.worker;

import java.time.Duration;
import java.util.List;

/**
 * A run of the worker's code whose loaded classes and profiles are kept for later starts; the more it does what a worker
 * does, the more later starts save.
 *
 * @param mainClass its {@code main} ends by itself
 * @param arguments what {@code main} gets
 * @param limit when it is given up, which costs nothing but the saving
 */
public record Training(String mainClass, List<String> arguments, Duration limit) {
    public Training {
        arguments = List.copyOf(arguments);
    }

    /** Opens and calls a small guest, for libraries that hold nothing but the sandbox. */
    public static Training ofSandbox() {
        return new Training("dev.touchline.sandbox.guest.SandboxTraining", List.of(), Duration.ofMinutes(3));
    }
}
