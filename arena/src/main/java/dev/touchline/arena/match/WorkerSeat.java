package dev.touchline.arena.match;

import dev.touchline.engine.bundle.Resimulation;
import dev.touchline.sandbox.worker.JobFailed;
import dev.touchline.sandbox.worker.WorkerLost;
import dev.touchline.sandbox.worker.WorkerProcess;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One place for a worker process: fills it, plays orders one after the other, replaces a worker that is lost. */
final class WorkerSeat implements AutoCloseable {
    private final Callable<WorkerProcess> starter;
    private final Consumer<String> notes;
    private @Nullable WorkerProcess worker;

    WorkerSeat(Callable<WorkerProcess> starter, Consumer<String> notes) {
        this.starter = starter;
        this.notes = notes;
    }

    /** Starts a worker, unless there is one; it gets ready by itself. */
    WorkerProcess filled() throws IOException {
        WorkerProcess seated = worker;
        if (seated != null && seated.isUsable()) {
            return seated;
        }
        empty();
        try {
            seated = starter.call();
        } catch (IOException | RuntimeException failed) {
            throw failed;
        } catch (Exception failed) {
            throw new IOException(failed);
        }
        worker = seated;
        return seated;
    }

    /** Plays an order to its typed end. */
    PlayedMatch play(MatchOrder order, MatchProgress progress) throws MatchVoid, InterruptedException {
        long started = System.nanoTime();
        byte[] encoded = OrderCodec.encode(order);
        Losses losses = new Losses();
        while (true) {
            Losses.Ruling ruling;
            try {
                byte[] bundle = exchange(encoded, progress);
                return played(order, bundle, started);
            } catch (WorkerLost lost) {
                empty();
                ruling = losses.lost(lost.reason(), lost.flightRecord(), String.valueOf(lost.getMessage()));
                note(order, String.valueOf(lost.getMessage()), ruling);
            } catch (JobFailed | Evidence.Refuted | IOException failed) {
                empty();
                ruling = losses.failed(firstLine(failed));
                note(order, firstLine(failed), ruling);
            }
            switch (ruling) {
                case Losses.Ruling.Again() -> {}
                case Losses.Ruling.GiveUp(String cause) -> throw new MatchVoid(order.id(), cause);
                case Losses.Ruling.Forfeit forfeit -> {
                    return forfeited(order, forfeit, started);
                }
            }
        }
    }

    private byte[] exchange(byte[] order, MatchProgress progress)
            throws WorkerLost, JobFailed, IOException, InterruptedException {
        boolean answered = false;
        try {
            byte[] answer = filled().exchange(order, report -> MatchWorkerMain.decode(report, progress));
            answered = true;
            return answer;
        } finally {
            if (!answered) {
                // Whatever went wrong, half an answer may still be under way: this worker is not asked again.
                empty();
            }
        }
    }

    private static PlayedMatch played(MatchOrder order, byte[] bundle, long started) throws Evidence.Refuted {
        Resimulation match = Evidence.examine(order, bundle);
        return new PlayedMatch(order, bundle, match, Duration.ofNanos(System.nanoTime() - started));
    }

    private static PlayedMatch forfeited(MatchOrder order, Losses.Ruling.Forfeit forfeit, long started)
            throws MatchVoid {
        try {
            return played(order, ForfeitedMatch.bundle(order, forfeit.side(), forfeit.cause()), started);
        } catch (Evidence.Refuted impossible) {
            throw new MatchVoid(order.id(), firstLine(impossible));
        }
    }

    private void note(MatchOrder order, String what, Losses.Ruling ruling) {
        String then = switch (ruling) {
            case Losses.Ruling.Again() -> "it is played again";
            case Losses.Ruling.GiveUp(String _) -> "it is void";
            case Losses.Ruling.Forfeit forfeit ->
                "walkover of " + order.policy(forfeit.side()).name();
        };
        notes.accept("Match %s (%s - %s): %s; %s."
                .formatted(order.id(), order.home().name(), order.away().name(), what, then));
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

    @Override
    public void close() {
        empty();
    }
}
