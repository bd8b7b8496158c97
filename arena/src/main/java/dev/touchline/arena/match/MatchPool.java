package dev.touchline.arena.match;

import dev.touchline.arena.InvalidInput;
import dev.touchline.sandbox.worker.WorkerProcess;
import dev.touchline.sandbox.worker.WorkerRuntime;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;

/**
 * Plays matches in long-lived worker processes, in the order in which they are asked for.
 *
 * <p>A match depends on its order alone: the number of workers, their age and their accidents change nothing but the time.
 */
public final class MatchPool implements AutoCloseable {
    private static final long CLOSING_MILLIS = 5000;

    private final Callable<WorkerProcess> starter;
    private final Consumer<String> notes;
    private final int seats;
    private final BlockingQueue<Job> queue = new LinkedBlockingQueue<>();
    private final List<Thread> threads = new ArrayList<>();
    private boolean closed;

    private record Job(MatchOrder order, MatchProgress progress, CompletableFuture<PlayedMatch> future) {}

    MatchPool(Callable<WorkerProcess> starter, int seats, Consumer<String> notes) {
        this.starter = starter;
        this.seats = seats;
        this.notes = notes;
    }

    /**
     * Prepares workers on this machine, which takes long the first time only, and opens a pool of them. No process is started
     * before the first match or {@link #start}.
     *
     * @throws InvalidInput when the worker's folders cannot be read or written
     */
    public static MatchPool open(MatchPoolSettings settings) {
        try {
            WorkerRuntime runtime = WorkerRuntime.prepare(
                    settings.installation().library(), settings.installation().cache(), settings.notes());
            if (settings.trained() && !runtime.isTrained()) {
                runtime.train(MatchWorkerTraining.training(), settings.notes());
            }
            String main = MatchWorkerMain.class.getName();
            return new MatchPool(
                    () -> WorkerProcess.start(runtime.launch(main, List.of()), MatchLimits.WORKER),
                    settings.workers(),
                    settings.notes());
        } catch (IOException failed) {
            throw new InvalidInput("match workers cannot be set up in %s: %s"
                    .formatted(settings.installation().cache(), failed.getMessage()));
        }
    }

    /** Starts the worker processes; they get ready side by side while the caller does something else. */
    public synchronized void start() {
        if (closed) {
            return;
        }
        while (threads.size() < seats) {
            Thread thread = Thread.ofPlatform()
                    .daemon()
                    .name("match-seat-" + (threads.size() + 1))
                    .unstarted(this::serve);
            threads.add(thread);
            thread.start();
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
        CompletableFuture<PlayedMatch> future = new CompletableFuture<>();
        synchronized (this) {
            if (closed) {
                return CompletableFuture.failedFuture(closedBefore(order));
            }
            queue.add(new Job(order, progress, future));
            start();
        }
        return future;
    }

    private void serve() {
        try (WorkerSeat seat = new WorkerSeat(starter, notes)) {
            begin(seat);
            while (true) {
                serve(seat, queue.take());
            }
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        }
    }

    private void begin(WorkerSeat seat) {
        try {
            seat.filled();
        } catch (IOException | RuntimeException failed) {
            // The first match tries again, and says it to somebody who can act.
            notes.accept("A match worker did not start: " + failed.getMessage());
        }
    }

    private static void serve(WorkerSeat seat, Job job) throws InterruptedException {
        if (job.future.isDone()) {
            return;
        }
        try {
            job.future.complete(seat.play(job.order, job.progress));
        } catch (MatchVoid | RuntimeException failed) {
            job.future.completeExceptionally(failed);
        } catch (InterruptedException closing) {
            job.future.completeExceptionally(closedBefore(job.order));
            throw closing;
        }
    }

    private static MatchVoid closedBefore(MatchOrder order) {
        return new MatchVoid(order.id(), "the pool of match workers was closed");
    }

    /** Ends all workers, whatever they are doing; matches that are not over are void. */
    @Override
    public void close() {
        List<Thread> ending;
        synchronized (this) {
            closed = true;
            ending = List.copyOf(threads);
        }
        ending.forEach(Thread::interrupt);
        try {
            for (Thread thread : ending) {
                thread.join(CLOSING_MILLIS);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        for (Job job = queue.poll(); job != null; job = queue.poll()) {
            job.future.completeExceptionally(closedBefore(job.order));
        }
    }
}
