package dev.touchline.engine.law;

import dev.touchline.engine.MatchView;
import dev.touchline.engine.Period;
import dev.touchline.engine.Side;
import dev.touchline.engine.TieRule;
import org.jspecify.annotations.Nullable;

/** Halves end when their time and the time lost in them are over; a knock-out match that is level, a second leg on aggregate, goes to extra time and then to kicks from the mark (IFAB Laws 7, 10). */
final class PeriodLaw implements Law {

    @Override
    public @Nullable Ruling judge(MatchView match) {
        Period period = match.period();
        if (match.penaltyUndecided() || match.advantage() != null) {
            return null; // A penalty kick is completed, and a foul that was seen is dealt with, whatever the time.
        }
        boolean over = period != Period.SHOOT_OUT
                && match.periodTick() >= period.ticks(match.rulebook().clock()) + match.stoppageTicks();
        if (!over) {
            return null;
        }
        boolean isLevel = match.lead() + match.goals(Side.HOME) == match.goals(Side.AWAY);
        boolean goesOn = match.tieRule() == TieRule.EXTRA_TIME_AND_SHOOT_OUT && isLevel;
        return switch (period) {
            case FIRST_HALF -> new Ruling.NextPeriod(Period.SECOND_HALF);
            case SECOND_HALF -> goesOn ? new Ruling.NextPeriod(Period.EXTRA_FIRST_HALF) : new Ruling.FullTime();
            case EXTRA_FIRST_HALF -> new Ruling.NextPeriod(Period.EXTRA_SECOND_HALF);
            case EXTRA_SECOND_HALF -> goesOn ? new Ruling.NextPeriod(Period.SHOOT_OUT) : new Ruling.FullTime();
            case SHOOT_OUT -> null;
        };
    }
}
