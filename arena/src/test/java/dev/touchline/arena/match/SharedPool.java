package dev.touchline.arena.match;

import dev.touchline.arena.worker.WorkerInstallation;
import dev.touchline.sandbox.worker.WorkerProcess;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import org.jspecify.annotations.Nullable;

/** Two real workers for all integration tests of this JVM; they end with it. */
public final class SharedPool {
    /** All begin at once: most of what tests play is met once, and has no use for a worker that gets warm undisturbed. */
    private static final int WORKERS = 2;

    private static @Nullable MatchPool pool;
    private static @Nullable WorkerStarter starter;
    private static final List<WorkerProcess> STARTED = new CopyOnWriteArrayList<>();

    private SharedPool() {}

    public static synchronized MatchPool get() {
        MatchPool shared = pool;
        if (shared == null) {
            shared = new MatchPool(SharedPool::start, WORKERS, WORKERS, System.err::println);
            pool = shared;
        }
        return shared;
    }

    /** A pool of its own, to be closed. */
    public static synchronized MatchPool ofWorkers(int workers) {
        return new MatchPool(SharedPool::start, workers, System.err::println);
    }

    private static WorkerProcess start(WorkerStarter.Code code) throws IOException {
        WorkerProcess worker = starter().start(code);
        STARTED.add(worker);
        return worker;
    }

    private static synchronized WorkerStarter starter() {
        WorkerStarter known = starter;
        if (known == null) {
            known = MatchPool.starter(settings());
            starter = known;
        }
        return known;
    }

    /** A pool of one worker that runs policies so, to be closed. */
    static MatchPool ofOneWorker(WorkerStarter.Code code) {
        return new MatchPool(ignored -> start(code), 1, System.err::println);
    }

    private static MatchPoolSettings settings() {
        WorkerInstallation built = WorkerInstallation.find();
        return new MatchPoolSettings(
                new WorkerInstallation(built.library(), Path.of("target", "worker-cache")),
                2,
                false,
                false,
                System.err::println);
    }

    /** Kills the worker that was started last, as an operator or the system would. */
    static void killLastStarted() {
        ProcessHandle.of(STARTED.getLast().pid()).ifPresent(ProcessHandle::destroyForcibly);
    }

    static PlayedMatch play(MatchOrder order) throws InterruptedException, ExecutionException {
        return get().play(order, MatchProgress.none()).get();
    }
}
