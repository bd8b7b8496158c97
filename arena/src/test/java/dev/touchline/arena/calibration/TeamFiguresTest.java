package dev.touchline.arena.calibration;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchline.arena.match.MatchOrder;
import dev.touchline.arena.match.PlayedMatch;
import dev.touchline.arena.match.Teams;
import dev.touchline.engine.Card;
import dev.touchline.engine.RestartKind;
import dev.touchline.engine.Side;
import dev.touchline.engine.bundle.Resimulation;
import dev.touchline.engine.event.Event;
import dev.touchline.engine.statistics.TeamStatistics;
import java.util.List;
import org.junit.jupiter.api.Test;

class TeamFiguresTest {
    private static final MatchOrder ORDER =
            Teams.order(Teams.policy("chasers", "# chase"), Teams.policy("statues", "# stand"));

    @Test
    void theRefereesDecisionsAreCountedForTheTeamTheyConcern() {
        PlayedMatch match = withEvents(List.of(
                new Event.Foul(10, Side.HOME, 4, 7, 1.2, 0, 0),
                new Event.Foul(20, Side.HOME, 4, 7, 1.2, 0, 0),
                new Event.Foul(30, Side.AWAY, 4, 7, 1.2, 0, 0),
                new Event.Offside(40, Side.AWAY, 9, 40, 0),
                new Event.Awarded(50, RestartKind.PENALTY, Side.AWAY, 41.5, 0),
                new Event.Awarded(60, RestartKind.CORNER, Side.AWAY, 52.5, 34)));

        TeamFigures home = TeamFigures.of(match, Side.HOME);
        TeamFigures away = TeamFigures.of(match, Side.AWAY);

        assertThat(List.of(home.fouls(), home.offsides(), home.penalties())).containsExactly(2, 0, 0);
        assertThat(List.of(away.fouls(), away.offsides(), away.penalties())).containsExactly(1, 1, 1);
    }

    @Test
    void aSecondCautionIsASendingOff() {
        PlayedMatch match = withEvents(List.of(
                new Event.Booking(10, Side.HOME, 4, Card.YELLOW),
                new Event.Booking(20, Side.HOME, 4, Card.SECOND_YELLOW),
                new Event.Booking(30, Side.HOME, 5, Card.RED)));

        TeamFigures home = TeamFigures.of(match, Side.HOME);

        assertThat(home.yellowCards()).isEqualTo(1);
        assertThat(home.redCards()).isEqualTo(2);
        assertThat(TeamFigures.of(match, Side.AWAY).redCards()).isZero();
    }

    @Test
    void whatTheEngineCountsIsTakenFromIt() {
        PlayedMatch match = Teams.played(ORDER);
        TeamStatistics counted = match.match().statistics().home();

        TeamFigures home = TeamFigures.of(match, Side.HOME);

        assertThat(home.goals()).isEqualTo(match.result().score().home());
        assertThat(home.shots()).isPositive().isEqualTo(counted.shots());
        assertThat(home.distance()).isPositive().isEqualTo(counted.distance());
    }

    private static PlayedMatch withEvents(List<Event> events) {
        PlayedMatch match = Teams.played(ORDER);
        Resimulation played = match.match();
        return new PlayedMatch(
                ORDER,
                match.bundle(),
                new Resimulation(
                        played.result(), events, played.statistics(), played.hashChain(), played.replay(), true),
                match.wall());
    }
}
