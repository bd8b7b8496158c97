package dev.touchline.arena.match;

import dev.touchline.engine.Score;
import dev.touchline.sandbox.guest.GuestEngine;
import dev.touchline.sandbox.worker.JobHandler;
import dev.touchline.sandbox.worker.WorkerLoop;
import java.nio.ByteBuffer;

/** The match worker's process: serves orders from standard input until it ends. */
public final class MatchWorkerMain {
    private static final int PROGRESS_BYTES = 3 * Integer.BYTES;

    private MatchWorkerMain() {}

    public static void main(String... arguments) {
        WorkerLoop.run(MatchWorkerMain::handler);
    }

    private static JobHandler handler() {
        MatchRunner runner = new MatchRunner(new GuestEngine());
        return (order, progress, recorder) ->
                runner.play(OrderCodec.decode(order), (tick, score) -> progress.report(encode(tick, score)), recorder);
    }

    private static byte[] encode(int tick, Score score) {
        return ByteBuffer.allocate(PROGRESS_BYTES)
                .putInt(tick)
                .putInt(score.home())
                .putInt(score.away())
                .array();
    }

    /** Passes on what a worker reported; anything else than a report is ignored. */
    static void decode(byte[] report, MatchProgress progress) {
        if (report.length == PROGRESS_BYTES) {
            ByteBuffer in = ByteBuffer.wrap(report);
            progress.reached(in.getInt(), new Score(in.getInt(), in.getInt()));
        }
    }
}
