package dev.touchline.engine.statistics;

import dev.touchline.engine.MatchView;
import dev.touchline.engine.Period;
import dev.touchline.engine.Side;
import dev.touchline.engine.event.Event;
import dev.touchline.engine.play.MatchListener;
import dev.touchline.engine.rulebook.Pitch;
import java.util.List;

/** Counts a match: possession, distance and places while it is played, all else from its events. */
public final class StatisticsCounter implements MatchListener {
    private final Positions home = new Positions(Side.HOME);
    private final Positions away = new Positions(Side.AWAY);
    private final Pitch pitch;

    /** @param pitch of the match that is followed */
    public StatisticsCounter(Pitch pitch) {
        this.pitch = pitch;
    }

    @Override
    public void ticked(MatchView match) {
        if (match.period() != Period.SHOOT_OUT) {
            home.add(match);
            away.add(match);
        }
    }

    /** The statistics of the match that was followed. */
    public MatchStatistics count(List<Event> events) {
        return new MatchStatistics(count(events, Side.HOME), count(events, Side.AWAY));
    }

    private TeamStatistics count(List<Event> events, Side side) {
        Tally tally = new Tally(side, pitch);
        int attack = attack(Period.FIRST_HALF, side);
        for (Event event : events) {
            if (event instanceof Event.PeriodStarted started) {
                attack = attack(started.period(), side);
            }
            tally.add(event, attack);
        }
        Positions own = side == Side.HOME ? home : away;
        int both = home.possessionTicks() + away.possessionTicks();
        return tally.with(own, both == 0 ? 0 : (double) own.possessionTicks() / both);
    }

    private static int attack(Period period, Side side) {
        return side == Side.HOME ? period.homeAttack() : -period.homeAttack();
    }
}
