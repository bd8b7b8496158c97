package dev.touchline.arena.match;

import dev.touchline.sandbox.worker.WorkerProcess;
import java.io.IOException;

/** Starts worker processes. */
@FunctionalInterface
interface WorkerStarter {
    /** How a worker runs policies; what they do and what it costs them is the same. */
    enum Code {
        /** Compiled as it is needed, for many matches. */
        COMPILED,
        /** As it is: slower, but what fills the memory or the time of the process then is the policies' own doing. */
        INTERPRETED
    }

    /**
     * Starts one worker.
     *
     * @throws IOException when the process cannot be started
     */
    WorkerProcess start(Code code) throws IOException;
}
