package dev.touchline.arena.match;

import dev.touchline.arena.policy.BundledPolicies;
import dev.touchline.arena.policy.Policy;
import dev.touchline.engine.Score;
import dev.touchline.engine.Side;
import dev.touchline.engine.rulebook.Rulebook;
import dev.touchline.sandbox.guest.GuestEngine;
import dev.touchline.sandbox.worker.FlightRecorder;
import dev.touchline.sandbox.worker.JobHandler;
import dev.touchline.sandbox.worker.WorkerLoop;
import java.io.IOException;
import java.nio.ByteBuffer;

/** The match worker's process: serves orders from standard input until it ends. */
public final class MatchWorkerMain {
    private static final int PROGRESS_BYTES = 3 * Integer.BYTES;

    private MatchWorkerMain() {}

    public static void main(String... arguments) {
        WorkerLoop.run(MatchWorkerMain::handler);
    }

    private static JobHandler handler() {
        GuestEngine engine = new GuestEngine(WorkerLoop::giveUp);
        warm(engine);
        return (order, progress, recorder) -> {
            engine.rest();
            return handle(
                    order, (tick, score) -> progress.report(encode(tick, score)), new TeamLoader(engine, recorder));
        };
    }

    /** Loads one team for nothing: the first guest of a process takes seconds, all later ones a fraction of one. */
    private static void warm(GuestEngine engine) {
        Policy team = BundledPolicies.referenceTeams().getFirst();
        new TeamLoader(engine, FlightRecorder.unread())
                .load(team, Side.HOME, Rulebook.CLASSIC_1, 0)
                .close();
    }

    private static byte[] handle(byte[] order, MatchProgress progress, TeamLoader teams) throws IOException {
        int kind = order.length < Integer.BYTES ? 0 : ByteBuffer.wrap(order).getInt();
        return switch (kind) {
            case OrderCodec.MAGIC -> new MatchRunner(teams).play(OrderCodec.decode(order), progress);
            case RehearsalCodec.MAGIC ->
                RehearsalCodec.encode(new RehearsalRunner(teams, RehearsalCodec.decode(order)).run());
            default -> throw new IOException("an order of an unknown kind");
        };
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
