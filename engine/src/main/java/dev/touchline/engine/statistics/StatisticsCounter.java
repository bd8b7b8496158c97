package dev.touchline.engine.statistics;

import dev.touchline.engine.MatchView;
import dev.touchline.engine.Side;
import dev.touchline.engine.event.Event;
import dev.touchline.engine.play.MatchListener;
import java.util.List;

/** Counts a match: possession and distance while it is played, all else from its events. */
public final class StatisticsCounter implements MatchListener {
    private final int[] possessionTicks = new int[2];
    private final double[] distance = new double[2];

    @Override
    public void ticked(MatchView match) {
        Side holder = match.ownerSide() != null ? match.ownerSide() : match.lastTouchSide();
        if (holder != null && match.restart() == null) {
            possessionTicks[holder.ordinal()]++;
        }
        double dt = match.rulebook().clock().tickSeconds();
        for (Side side : Side.values()) {
            for (int number = 0; number < MatchView.TEAM_SIZE; number++) {
                double vx = match.vx(side, number);
                double vy = match.vy(side, number);
                distance[side.ordinal()] += Math.sqrt(vx * vx + vy * vy) * dt;
            }
        }
    }

    /** The statistics of the match that was followed. */
    public MatchStatistics count(List<Event> events) {
        return new MatchStatistics(count(events, Side.HOME), count(events, Side.AWAY));
    }

    private TeamStatistics count(List<Event> events, Side side) {
        Tally tally = new Tally();
        for (Event event : events) {
            tally.add(event, side);
        }
        int both = possessionTicks[0] + possessionTicks[1];
        return new TeamStatistics(
                both == 0 ? 0 : (double) possessionTicks[side.ordinal()] / both,
                tally.shots,
                tally.shotsOnTarget,
                tally.passes,
                tally.passesCompleted,
                tally.tackles,
                tally.tacklesWon,
                tally.saves,
                tally.corners,
                tally.throwIns,
                tally.goalKicks,
                tally.freeKicks,
                distance[side.ordinal()]);
    }

    private static final class Tally {
        private int shots;
        private int shotsOnTarget;
        private int passes;
        private int passesCompleted;
        private int tackles;
        private int tacklesWon;
        private int saves;
        private int corners;
        private int throwIns;
        private int goalKicks;
        private int freeKicks;

        void add(Event event, Side side) {
            switch (event) {
                case Event.Shot shot
                when shot.side() == side -> {
                    shots++;
                    shotsOnTarget += isOnTarget(shot.result()) ? 1 : 0;
                }
                case Event.Pass pass
                when pass.side() == side -> {
                    passes++;
                    passesCompleted += pass.receiver() >= 0 ? 1 : 0;
                }
                case Event.Tackle tackle
                when tackle.side() == side -> {
                    tackles++;
                    tacklesWon += tackle.won() ? 1 : 0;
                }
                case Event.Save save when save.side() == side -> saves++;
                case Event.Awarded awarded when awarded.side() == side -> award(awarded);
                case Event other -> {
                    // Not counted.
                }
            }
        }

        private static boolean isOnTarget(Event.ShotResult result) {
            return switch (result) {
                case GOAL, SAVED -> true;
                case OFF_TARGET, BLOCKED, WOODWORK -> false;
            };
        }

        private void award(Event.Awarded awarded) {
            switch (awarded.kind()) {
                case CORNER -> corners++;
                case THROW_IN -> throwIns++;
                case GOAL_KICK -> goalKicks++;
                case DIRECT_FREE_KICK, INDIRECT_FREE_KICK, PENALTY -> freeKicks++;
                case KICK_OFF, DROP_BALL -> {
                    // Not counted.
                }
            }
        }
    }
}
