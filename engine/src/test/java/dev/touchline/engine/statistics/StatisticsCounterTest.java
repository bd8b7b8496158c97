package dev.touchline.engine.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.touchline.engine.Card;
import dev.touchline.engine.Chasers;
import dev.touchline.engine.MatchSetup;
import dev.touchline.engine.MatchView;
import dev.touchline.engine.Period;
import dev.touchline.engine.RestartKind;
import dev.touchline.engine.Side;
import dev.touchline.engine.event.Event;
import dev.touchline.engine.event.Event.ShotResult;
import dev.touchline.engine.play.Match;
import dev.touchline.engine.play.MatchListener;
import dev.touchline.engine.rulebook.Rulebook;
import java.util.List;
import org.junit.jupiter.api.Test;

class StatisticsCounterTest {

    @Test
    void goalsAndSavesAreOnTargetMissesBlocksAndTheFrameAreNot() {
        TeamStatistics home = home(
                shot(ShotResult.GOAL, false),
                shot(ShotResult.SAVED, false),
                shot(ShotResult.OFF_TARGET, false),
                shot(ShotResult.BLOCKED, false),
                shot(ShotResult.WOODWORK, false));

        assertThat(home.shots()).isEqualTo(5);
        assertThat(home.shotsOnTarget()).isEqualTo(2);
    }

    @Test
    void expectedGoalsAddUpOverTheShotsAndAPenaltyHasItsOwnWorth() {
        TeamStatistics home = home(shot(ShotResult.OFF_TARGET, false), shot(ShotResult.SAVED, true));

        double shot = ExpectedGoals.ofShot(11, 0, Rulebook.CLASSIC_1.pitch());
        assertThat(home.expectedGoals()).isCloseTo(shot + ExpectedGoals.PENALTY, within(1e-9));
    }

    @Test
    void afterHalfTimeAShotIsAtTheOtherGoal() {
        TeamStatistics home = home(
                new Event.PeriodStarted(2700, Period.SECOND_HALF),
                new Event.Shot(3000, Side.HOME, 9, ShotResult.SAVED, -41.5, 0, false, false));

        assertThat(home.expectedGoals())
                .isCloseTo(ExpectedGoals.ofShot(11, 0, Rulebook.CLASSIC_1.pitch()), within(1e-9));
    }

    @Test
    void aSecondYellowCardIsARedCard() {
        TeamStatistics home =
                home(booking(Card.YELLOW), booking(Card.SECOND_YELLOW), booking(Card.RED), booking(Card.NONE));

        assertThat(home.yellowCards()).isEqualTo(1);
        assertThat(home.redCards()).isEqualTo(2);
    }

    @Test
    void everyRestartIsCountedForItsKindAndAPenaltyIsNoFreeKick() {
        TeamStatistics home = home(
                awarded(RestartKind.CORNER),
                awarded(RestartKind.THROW_IN),
                awarded(RestartKind.GOAL_KICK),
                awarded(RestartKind.DIRECT_FREE_KICK),
                awarded(RestartKind.INDIRECT_FREE_KICK),
                awarded(RestartKind.PENALTY),
                awarded(RestartKind.KICK_OFF),
                awarded(RestartKind.DROP_BALL));

        assertThat(List.of(home.corners(), home.throwIns(), home.goalKicks(), home.freeKicks(), home.penalties()))
                .containsExactly(1, 1, 1, 2, 1);
    }

    @Test
    void passesTacklesDuelsFoulsOffsidesAndSavesBelongToTheirSide() {
        List<Event> events = List.of(
                new Event.Pass(1, Side.HOME, 7, 9, 0, 0, 1, 1),
                new Event.Pass(1, Side.HOME, 7, -1, 0, 0, 1, 1),
                new Event.Tackle(1, Side.HOME, 3, 9, true),
                new Event.Tackle(1, Side.HOME, 3, 9, false),
                new Event.AerialDuel(1, Side.HOME, 3, 9),
                new Event.Foul(1, Side.HOME, 3, 9, 1, 0, 0),
                new Event.Offside(1, Side.HOME, 9, 0, 0),
                new Event.Save(1, Side.HOME, 0, true));

        MatchStatistics statistics = new StatisticsCounter(Rulebook.CLASSIC_1.pitch()).count(events);

        TeamStatistics home = statistics.home();
        assertThat(List.of(home.passes(), home.passesCompleted(), home.tackles(), home.tacklesWon()))
                .containsExactly(2, 1, 2, 1);
        assertThat(List.of(home.aerialDuelsWon(), home.fouls(), home.offsides(), home.saves()))
                .containsExactly(1, 1, 1, 1);
        assertThat(statistics.away())
                .isEqualTo(new StatisticsCounter(Rulebook.CLASSIC_1.pitch())
                        .count(List.of())
                        .away());
    }

    @Test
    void theHeatGridHoldsEveryTickOfEveryPlayerAndSeesTheTeamAttackToTheRight() {
        StatisticsCounter counter = new StatisticsCounter(Rulebook.CLASSIC_1.pitch());
        int[] ticks = new int[1];
        MatchListener count = new MatchListener() {
            @Override
            public void ticked(MatchView match) {
                ticks[0] += players(match, Side.HOME);
            }
        };
        MatchSetup setup = MatchSetup.league(Rulebook.CLASSIC_1, 3);
        Match match = new Match(setup, new Chasers(), new Chasers(), MatchListener.both(counter, count));
        match.play();

        MatchStatistics statistics = counter.count(match.events());

        HeatGrid heat = statistics.home().heat();
        assertThat(heat.ticks().stream().mapToInt(Integer::intValue).sum()).isEqualTo(ticks[0]);
        int ownGoalMouth = heat.ticks(0, 3) + heat.ticks(0, 4);
        int theirGoalMouth = heat.ticks(HeatGrid.COLUMNS - 1, 3) + heat.ticks(HeatGrid.COLUMNS - 1, 4);
        assertThat(ownGoalMouth).isGreaterThan(2 * theirGoalMouth);
    }

    @Test
    void cellsBeginAtTheOwnGoalLineAndAtTheRightTouchline() {
        assertThat(HeatGrid.cell(-1, -1)).isZero();
        assertThat(HeatGrid.cell(-1, 0.99)).isEqualTo(HeatGrid.ROWS - 1);
        assertThat(HeatGrid.cell(0.99, 0.99)).isEqualTo(HeatGrid.COLUMNS * HeatGrid.ROWS - 1);
        assertThat(HeatGrid.cell(-1.2, 1.2)).isEqualTo(HeatGrid.ROWS - 1);
    }

    private static int players(MatchView match, Side side) {
        int count = 0;
        for (int number = 0; number < MatchView.TEAM_SIZE; number++) {
            count += match.onPitch(side, number) ? 1 : 0;
        }
        return count;
    }

    private static Event shot(ShotResult result, boolean penalty) {
        return new Event.Shot(100, Side.HOME, 9, result, 41.5, 0, false, penalty);
    }

    private static Event booking(Card card) {
        return new Event.Booking(100, Side.HOME, 4, card);
    }

    private static Event awarded(RestartKind kind) {
        return new Event.Awarded(100, kind, Side.HOME, 0, 0);
    }

    private static TeamStatistics home(Event... events) {
        return new StatisticsCounter(Rulebook.CLASSIC_1.pitch())
                .count(List.of(events))
                .home();
    }
}
