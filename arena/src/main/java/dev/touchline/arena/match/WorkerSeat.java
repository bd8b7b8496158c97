package dev.touchline.arena.match;

import dev.touchline.arena.match.WorkerStarter.Code;
import dev.touchline.sandbox.worker.JobFailed;
import dev.touchline.sandbox.worker.WorkerLost;
import dev.touchline.sandbox.worker.WorkerProcess;
import java.io.IOException;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One place for a worker process: fills it, gives it one task after the other, replaces a worker that is lost. While one
 * thread examines what the worker answered, another may give it the next task.
 */
final class WorkerSeat implements AutoCloseable {
    private final WorkerStarter starter;
    private final Consumer<String> notes;
    private final ReentrantLock atWorker = new ReentrantLock();
    private @Nullable WorkerProcess worker;

    WorkerSeat(WorkerStarter starter, Consumer<String> notes) {
        this.starter = starter;
        this.notes = notes;
    }

    /** Starts a worker, unless there is one; it gets ready by itself. */
    void fill() throws IOException {
        atWorker.lock();
        try {
            filled(Code.COMPILED);
        } finally {
            atWorker.unlock();
        }
    }

    private WorkerProcess filled(Code code) throws IOException {
        WorkerProcess seated = worker;
        if (seated != null && seated.isUsable()) {
            return seated;
        }
        empty();
        seated = starter.start(code);
        worker = seated;
        return seated;
    }

    /** Brings a task to its typed end, in as many workers as that takes. */
    <T> T perform(WorkerTask<T> task) throws MatchVoid, InterruptedException {
        byte[] order = task.order();
        Losses losses = new Losses();
        Code code = Code.COMPILED;
        while (true) {
            Losses.Ruling ruling;
            try {
                return task.read(exchange(order, code, task));
            } catch (WorkerLost lost) {
                ruling = losses.lost(lost.reason(), lost.flightRecord(), firstLine(lost));
                note(task, firstLine(lost), ruling);
            } catch (JobFailed | Refuted | IOException failed) {
                close();
                ruling = losses.failed(firstLine(failed));
                note(task, firstLine(failed), ruling);
            }
            switch (ruling) {
                case Losses.Ruling.Again(Code next) -> code = next;
                case Losses.Ruling.GiveUp(String cause) -> throw new MatchVoid(task.id(), cause);
                case Losses.Ruling.Forfeit forfeit -> {
                    return task.forfeited(forfeit.side(), forfeit.cause());
                }
            }
        }
    }

    private byte[] exchange(byte[] order, Code code, WorkerTask<?> task)
            throws WorkerLost, JobFailed, IOException, InterruptedException {
        atWorker.lockInterruptibly();
        boolean answered = false;
        try {
            if (code == Code.INTERPRETED) {
                empty();
            }
            task.begun();
            byte[] answer = filled(code).exchange(order, task::progressed);
            answered = true;
            return answer;
        } finally {
            if (!answered || code == Code.INTERPRETED) {
                // Half an answer may still be under way; and nobody else's match is to be interpreted.
                empty();
            }
            atWorker.unlock();
        }
    }

    private void note(WorkerTask<?> task, String what, Losses.Ruling ruling) {
        String then = switch (ruling) {
            case Losses.Ruling.Again(Code _) -> "it is played again";
            case Losses.Ruling.GiveUp(String _) -> "it is void";
            case Losses.Ruling.Forfeit forfeit -> "the " + forfeit.side() + " policy is to blame";
        };
        notes.accept("%s: %s; %s.".formatted(task, what, then));
    }

    private static String firstLine(Exception failure) {
        return String.valueOf(failure.getMessage()).lines().findFirst().orElse("");
    }

    private void empty() {
        if (worker != null) {
            worker.close();
            worker = null;
        }
    }

    /** Ends the worker when it has answered; another one takes its place if there is more to do. */
    @Override
    public void close() {
        atWorker.lock();
        try {
            empty();
        } finally {
            atWorker.unlock();
        }
    }
}
