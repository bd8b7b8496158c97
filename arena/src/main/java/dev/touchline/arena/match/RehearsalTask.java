package dev.touchline.arena.match;

import dev.touchline.engine.Side;
import java.io.IOException;

/** A rehearsal to be held by a worker. */
final class RehearsalTask implements WorkerTask<RehearsalReport> {
    private final Rehearsal rehearsal;

    RehearsalTask(Rehearsal rehearsal) {
        this.rehearsal = rehearsal;
    }

    @Override
    public String id() {
        return "rehearsal";
    }

    @Override
    public byte[] order() {
        return RehearsalCodec.encode(rehearsal);
    }

    @Override
    public RehearsalReport read(byte[] answer) throws Refuted {
        try {
            return RehearsalCodec.decodeReport(answer);
        } catch (IOException broken) {
            throw new Refuted("the worker's report cannot be read: " + broken.getMessage());
        }
    }

    @Override
    public RehearsalReport forfeited(Side side, String cause) throws MatchVoid {
        if (side == Side.AWAY) {
            throw new MatchVoid(id(), "an opponent broke its worker, " + cause);
        }
        return RehearsalReport.killed(cause);
    }

    @Override
    public String toString() {
        return "rehearsal of " + rehearsal.policy().name();
    }
}
