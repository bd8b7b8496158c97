package dev.touchline.leaderboard.tournament;

import dev.touchline.tournaments.FixtureCalendar;
import dev.touchline.tournaments.FixtureState;
import dev.touchline.tournaments.StateOfPlay;
import dev.touchline.tournaments.calendar.CalendarPlan;
import dev.touchline.tournaments.refusal.Refusal;
import dev.touchline.tournaments.refusal.RefusedException;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * Where a tournament stands as of one version of its row.
 *
 * @param plan null where matches are played as they become possible
 * @param calendar laid out by the plan, rounds that were added by rulings included; null without a plan
 */
record CurrentTournament(
        long version,
        DrawnTournament drawn,
        StateOfPlay state,
        @Nullable CalendarPlan plan,
        @Nullable FixtureCalendar calendar) {
    static CurrentTournament of(long version, DrawnTournament drawn, StateOfPlay state, @Nullable CalendarPlan plan) {
        return new CurrentTournament(version, drawn, state, plan, calendar(state, plan));
    }

    /** One version later; the calendar is laid out anew only when a ruling may have added rounds. */
    CurrentTournament next(StateOfPlay after) {
        boolean sameRounds = after.rulings().extensions().equals(state.rulings().extensions());
        return new CurrentTournament(version + 1, drawn, after, plan, sameRounds ? calendar : calendar(after, plan));
    }

    /** @throws RefusedException when a kick-off that has passed would be at another time afterwards */
    void requireKickOffsKept(CurrentTournament after, Instant now) {
        if (calendar == null || after.calendar == null) {
            return;
        }
        for (FixtureState fixture : state.fixtures()) {
            String id = fixture.fixture().id();
            OffsetDateTime kickOff = calendar.kickOff(id);
            if (!kickOff.toInstant().isAfter(now) && !kickOff.equals(after.calendar.kickOff(id))) {
                throw new RefusedException(
                        Refusal.RULING,
                        "The ruling is refused: it would move the kick-off of " + id + ", which was at " + kickOff);
            }
        }
    }

    private static @Nullable FixtureCalendar calendar(StateOfPlay state, @Nullable CalendarPlan plan) {
        return plan == null ? null : FixtureCalendar.of(state.tournament().extendedBy(state.rulings()), plan);
    }
}
