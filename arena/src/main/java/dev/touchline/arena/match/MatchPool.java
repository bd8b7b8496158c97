package dev.touchline.arena.match;

import dev.touchline.arena.InvalidInput;
import dev.touchline.sandbox.worker.Isolation;
import dev.touchline.sandbox.worker.WorkerLaunch;
import dev.touchline.sandbox.worker.WorkerProcess;
import dev.touchline.sandbox.worker.WorkerRuntime;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;

/**
 * Plays matches in long-lived worker processes, in the order in which they are asked for.
 *
 * <p>A match depends on its order alone: the number of workers, their age and their accidents change nothing but the time.
 */
public final class MatchPool implements AutoCloseable {
    private static final long CLOSING_MILLIS = 5000;

    /** Threads for each worker: one waits for its answer, the other examines the one before. */
    private static final int CREW = 2;

    /** How long a new worker keeps two processors busy with a cup: one plays, the other compiles what is played. */
    private static final Duration WARMING = Duration.ofMinutes(3);

    private final WorkerStarter starter;
    private final Consumer<String> notes;
    private final int workers;
    private final int atOnce;
    private final CountDownLatch ordered = new CountDownLatch(1);
    private final BlockingQueue<Job<?>> queue = new LinkedBlockingQueue<>();
    private final List<WorkerSeat> seats = new ArrayList<>();
    private final List<Thread> threads = new ArrayList<>();
    private boolean closed;

    private record Job<T>(WorkerTask<T> task, CompletableFuture<T> future) {
        void run(WorkerSeat seat) throws InterruptedException {
            if (future.isDone()) {
                return;
            }
            try {
                future.complete(seat.perform(task));
            } catch (MatchVoid | RuntimeException failed) {
                future.completeExceptionally(failed);
            } catch (InterruptedException closing) {
                closed();
                throw closing;
            }
        }

        void closed() {
            future.completeExceptionally(new MatchVoid(task.id(), "the pool of match workers was closed"));
        }
    }

    MatchPool(WorkerStarter starter, int workers, Consumer<String> notes) {
        this(starter, workers, Runtime.getRuntime().availableProcessors() / 2, notes);
    }

    /**
     * @param atOnce workers that may get warm side by side; the others follow when those are
     */
    MatchPool(WorkerStarter starter, int workers, int atOnce, Consumer<String> notes) {
        this.starter = starter;
        this.workers = workers;
        this.atOnce = Math.max(1, atOnce);
        this.notes = notes;
    }

    /**
     * Prepares workers on this machine, which takes long the first time only, and opens a pool of them. No process is started
     * before the first match or {@link #start}.
     *
     * @throws InvalidInput when the worker's folders cannot be read or written
     */
    public static MatchPool open(MatchPoolSettings settings) {
        return new MatchPool(starter(settings), settings.workers(), settings.notes());
    }

    /** Prepares this machine and gives what starts one worker. */
    static WorkerStarter starter(MatchPoolSettings settings) {
        try {
            WorkerRuntime runtime = WorkerRuntime.prepare(
                    settings.installation().library(), settings.installation().cache(), settings.notes());
            requireWall(runtime.isolation(), settings.walled());
            if (settings.trained() && !runtime.isTrained()) {
                runtime.train(MatchWorkerTraining.training(), settings.notes());
            }
            String main = MatchWorkerMain.class.getName();
            WorkerLaunch compiling = runtime.launch(main, List.of());
            return code -> WorkerProcess.start(
                    switch (code) {
                        case COMPILED -> compiling;
                        case INTERPRETED -> compiling.interpreted();
                    },
                    MatchLimits.WORKER);
        } catch (IOException failed) {
            throw new InvalidInput("match workers cannot be set up in %s: %s"
                    .formatted(settings.installation().cache(), failed.getMessage()));
        }
    }

    static void requireWall(Isolation isolation, boolean required) {
        if (required && !isolation.isStrong()) {
            throw new InvalidInput(
                    "%s is required, but there is no wall around workers here: %s. Install bubblewrap and allow it, or take the setting back"
                            .formatted(MatchPoolSettings.ISOLATION_VARIABLE, isolation.describe()));
        }
    }

    /**
     * Starts the worker processes; they get ready while the caller does something else. There are half as many at first as the
     * machine has processors, and the others follow while matches are played: more would keep one another from getting warm.
     */
    public synchronized void start() {
        if (closed) {
            return;
        }
        while (seats.size() < workers) {
            int turn = seats.size() / atOnce;
            WorkerSeat seat = new WorkerSeat(starter, notes);
            seats.add(seat);
            for (int member = 1; member <= CREW; member++) {
                boolean fills = member == 1;
                threads.add(Thread.ofPlatform()
                        .daemon()
                        .name("match-seat-" + seats.size() + "-" + member)
                        .start(() -> serve(seat, turn, fills)));
            }
        }
    }

    /**
     * Plays a match.
     *
     * @param progress called on a thread of the pool; must not block for long
     * @return completes on a thread of the pool: with the match, or exceptionally with {@link MatchVoid} when it could not be
     *     played for a reason of ours, which decides nothing
     */
    public CompletableFuture<PlayedMatch> play(MatchOrder order, MatchProgress progress) {
        return submit(new MatchTask(order, progress));
    }

    /** Runs a policy through situations and short matches; see {@link Rehearsal}. */
    public CompletableFuture<RehearsalReport> rehearse(Rehearsal rehearsal) {
        return submit(new RehearsalTask(rehearsal));
    }

    private <T> CompletableFuture<T> submit(WorkerTask<T> task) {
        Job<T> job = new Job<>(task, new CompletableFuture<>());
        synchronized (this) {
            if (closed) {
                job.closed();
            } else {
                queue.add(job);
                start();
                ordered.countDown();
            }
        }
        return job.future();
    }

    private void serve(WorkerSeat seat, int turn, boolean fills) {
        try {
            if (turn > 0) {
                ordered.await();
                Thread.sleep(WARMING.multipliedBy(turn));
            }
            if (fills) {
                begin(seat);
            }
            while (true) {
                queue.take().run(seat);
            }
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        }
    }

    private void begin(WorkerSeat seat) {
        try {
            seat.fill();
        } catch (IOException | RuntimeException failed) {
            // The first match tries again, and says it to somebody who can act.
            notes.accept("A match worker did not start: " + failed.getMessage());
        }
    }

    /** Ends all workers, whatever they are doing; matches that are not over are void. */
    @Override
    public void close() {
        List<Thread> ending;
        List<WorkerSeat> emptied;
        synchronized (this) {
            closed = true;
            ending = List.copyOf(threads);
            emptied = List.copyOf(seats);
        }
        ending.forEach(Thread::interrupt);
        try {
            for (Thread thread : ending) {
                thread.join(CLOSING_MILLIS);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        emptied.forEach(WorkerSeat::close);
        for (Job<?> job = queue.poll(); job != null; job = queue.poll()) {
            job.closed();
        }
    }
}
