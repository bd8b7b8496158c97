package dev.touchline.arena.calibration;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchline.arena.match.MatchOrder;
import dev.touchline.arena.match.PlayedMatch;
import dev.touchline.arena.match.Teams;
import dev.touchline.engine.Side;
import dev.touchline.engine.statistics.TeamStatistics;
import java.util.List;
import org.junit.jupiter.api.Test;

class TeamFiguresTest {
    private static final MatchOrder ORDER =
            Teams.order(Teams.policy("chasers", "# chase"), Teams.policy("statues", "# stand"));

    @Test
    void whatTheEngineCountsIsTakenFromIt() {
        PlayedMatch match = Teams.played(ORDER);
        TeamStatistics counted = match.match().statistics().home();

        TeamFigures home = TeamFigures.of(match, Side.HOME);

        assertThat(home.goals()).isEqualTo(match.result().score().home());
        assertThat(home.shots()).isPositive().isEqualTo(counted.shots());
        assertThat(home.distance()).isPositive().isEqualTo(counted.distance());
        assertThat(home.expectedGoals()).isPositive().isEqualTo(counted.expectedGoals());
        assertThat(List.of(home.fouls(), home.yellowCards(), home.redCards(), home.offsides(), home.penalties()))
                .containsExactly(
                        counted.fouls(),
                        counted.yellowCards(),
                        counted.redCards(),
                        counted.offsides(),
                        counted.penalties());
    }
}
