package dev.touchline.sandbox.worker;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * How a worker is started; {@link WorkerRuntime#launch} makes one.
 *
 * @param java the java executable
 * @param flags all JVM flags, class and module path included
 * @param mainClass a class whose {@code main} ends in {@link WorkerLoop#run}
 * @param arguments what {@code main} gets
 * @param readable the folders and files that the worker reads
 * @param isolation what surrounds the process
 */
public record WorkerLaunch(
        Path java,
        List<String> flags,
        String mainClass,
        List<String> arguments,
        List<Path> readable,
        Isolation isolation) {
    static final String FLIGHT_PROPERTY = "touchline.flight";

    public WorkerLaunch {
        flags = List.copyOf(flags);
        arguments = List.copyOf(arguments);
        readable = List.copyOf(readable);
    }

    /** The same worker with another wall around it. */
    public WorkerLaunch within(Isolation other) {
        return new WorkerLaunch(java, flags, mainClass, arguments, readable, other);
    }

    /** The same worker with flags that come after, and so override, the others. */
    public WorkerLaunch with(List<String> more) {
        List<String> all = new ArrayList<>(flags);
        all.addAll(more);
        return new WorkerLaunch(java, all, mainClass, arguments, readable, isolation);
    }

    /** The same worker, in which guests' code is never compiled. */
    public WorkerLaunch interpreted() {
        return with(List.of("-Dpolyglot.engine.Compilation=false"));
    }

    List<String> command(Path flight) {
        List<String> command = new ArrayList<>();
        command.add(java.toString());
        command.addAll(flags);
        command.add("-D" + FLIGHT_PROPERTY + "=" + flight);
        command.add(mainClass);
        command.addAll(arguments);
        return isolation.wrap(command, readable, List.of(flight));
    }
}
