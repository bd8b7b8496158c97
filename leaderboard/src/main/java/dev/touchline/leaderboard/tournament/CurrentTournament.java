package dev.touchline.leaderboard.tournament;

import dev.touchline.tournaments.FixtureCalendar;
import dev.touchline.tournaments.StateOfPlay;
import dev.touchline.tournaments.calendar.CalendarPlan;
import dev.touchline.tournaments.refusal.RefusedException;
import dev.touchline.tournaments.rulings.Operation;
import dev.touchline.tournaments.rulings.Ruling;
import dev.touchline.tournaments.rulings.Rulings;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Iterator;
import java.util.List;
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
    /** @param extendedAt when rounds were added, ruling by ruling */
    static CurrentTournament of(
            long version,
            DrawnTournament drawn,
            StateOfPlay state,
            @Nullable CalendarPlan plan,
            List<Instant> extendedAt) {
        return new CurrentTournament(
                version, drawn, state, plan, plan == null ? null : calendar(state, plan, extendedAt));
    }

    /**
     * One version later, by results or a ruling.
     *
     * @throws RefusedException when it adds rounds for which a kick-off that has passed would have to wait
     */
    CurrentTournament next(StateOfPlay after, Instant now) {
        @Nullable FixtureCalendar next = calendar;
        boolean hasMoreRounds =
                !after.rulings().extensions().equals(state.rulings().extensions());
        if (next != null && hasMoreRounds) {
            next = next.extended(after.tournament().extendedBy(after.rulings()), now.atOffset(ZoneOffset.UTC));
        }
        return new CurrentTournament(version + 1, drawn, after, plan, next);
    }

    private static FixtureCalendar calendar(StateOfPlay state, CalendarPlan plan, List<Instant> extendedAt) {
        FixtureCalendar calendar = FixtureCalendar.of(state.tournament(), plan);
        Rulings sofar = Rulings.NONE;
        Iterator<Instant> times = extendedAt.iterator();
        for (Ruling ruling : state.rulings().list()) {
            sofar = sofar.with(ruling);
            if (ruling.operation() instanceof Operation.Extend) {
                calendar = calendar.extended(
                        state.tournament().extendedBy(sofar), times.next().atOffset(ZoneOffset.UTC));
            }
        }
        return calendar;
    }
}
