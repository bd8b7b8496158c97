package dev.touchline.arena.match;

import dev.touchline.engine.MatchView;
import dev.touchline.engine.Score;
import dev.touchline.engine.Side;
import dev.touchline.engine.bundle.BundleRecorder;
import dev.touchline.engine.play.Match;
import dev.touchline.engine.play.MatchListener;

/** Plays orders inside a worker. */
final class MatchRunner {
    private static final int PROGRESS_TICKS = 100;

    private final TeamLoader teams;

    MatchRunner(TeamLoader teams) {
        this.teams = teams;
    }

    /** Plays a match and gives its bundle. */
    byte[] play(MatchOrder order, MatchProgress progress) {
        try (TeamLoader.Team home = teams.load(order.home(), Side.HOME, order.rulebook(), order.seed());
                TeamLoader.Team away = teams.load(order.away(), Side.AWAY, order.rulebook(), order.seed())) {
            BundleRecorder bundle = new BundleRecorder();
            Match match = new Match(
                    order.setup(),
                    home.controller(),
                    away.controller(),
                    MatchListener.both(bundle, new ProgressListener(progress)));
            match.play();
            return bundle.bundle(
                            order.setup(),
                            Contestants.of(order.home()),
                            Contestants.of(order.away()),
                            home.fuel(),
                            away.fuel(),
                            match)
                    .write();
        }
    }

    /** Tells now and then how far a match is. */
    private record ProgressListener(MatchProgress progress) implements MatchListener {
        @Override
        public void ticked(MatchView match) {
            if (match.tick() % PROGRESS_TICKS == 0) {
                progress.reached(match.tick(), new Score(match.goals(Side.HOME), match.goals(Side.AWAY)));
            }
        }
    }
}
