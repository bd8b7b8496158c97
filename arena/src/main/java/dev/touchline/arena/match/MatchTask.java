package dev.touchline.arena.match;

import dev.touchline.engine.Side;
import java.time.Duration;

/** A match to be played by a worker and believed after re-simulation. */
final class MatchTask implements WorkerTask<PlayedMatch> {
    private final MatchOrder match;
    private final MatchProgress progress;
    private long started;

    MatchTask(MatchOrder match, MatchProgress progress) {
        this.match = match;
        this.progress = progress;
    }

    @Override
    public String id() {
        return match.id();
    }

    @Override
    public byte[] order() {
        return OrderCodec.encode(match);
    }

    @Override
    public void begun() {
        if (started == 0) {
            started = System.nanoTime();
        }
    }

    @Override
    public void progressed(byte[] report) {
        MatchWorkerMain.decode(report, progress);
    }

    @Override
    public PlayedMatch read(byte[] bundle) throws Refuted {
        return new PlayedMatch(
                match, bundle, Evidence.examine(match, bundle), Duration.ofNanos(System.nanoTime() - started));
    }

    @Override
    public PlayedMatch forfeited(Side side, String cause) throws MatchVoid {
        try {
            return read(ForfeitedMatch.bundle(match, side, cause));
        } catch (Refuted impossible) {
            throw new MatchVoid(match.id(), String.valueOf(impossible.getMessage()));
        }
    }

    @Override
    public String toString() {
        return "match %s (%s - %s)"
                .formatted(match.id(), match.home().name(), match.away().name());
    }
}
