package dev.touchline.engine.drill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchline.engine.CallResult;
import dev.touchline.engine.FootballTeam;
import dev.touchline.engine.MatchSetup;
import dev.touchline.engine.MirroredMatches;
import dev.touchline.engine.Period;
import dev.touchline.engine.RandomTeam;
import dev.touchline.engine.RestartKind;
import dev.touchline.engine.Score;
import dev.touchline.engine.Side;
import dev.touchline.engine.TeamController;
import dev.touchline.engine.TieRule;
import dev.touchline.engine.play.Match;
import dev.touchline.engine.play.MatchListener;
import dev.touchline.engine.rulebook.Rulebook;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class DrillTest {
    private static final Rulebook RULES = Rulebook.CLASSIC_1;
    private static final TeamController IDLE = (observation, commands) -> CallResult.ANSWERED;
    private static final PlayerStart STRIKER = PlayerStart.at(9, 41, 0);
    private static final PlayerStart KEEPER = PlayerStart.at(0, 52, 0);

    @Test
    void aShotAtAnEmptyGoalEndsTheDrillWithTheGoal() {
        BallStart.Free shot = new BallStart.Free(Side.HOME, 9, 44, 0, 0, 20, 0, 0);
        Drill drill =
                new Drill(inPlay(List.of(STRIKER), List.of(), shot), List.of(new Ending.BallOut(), new Ending.Goal()));

        Match match = played(drill, IDLE, IDLE);

        assertThat(match.ending()).isEqualTo(new Ending.BallOut());
        assertThat(match.result().score()).isEqualTo(new Score(2, 2));
        assertThat(match.result().ticks()).isLessThan(10);
    }

    @Test
    void aDrillStartsFromItsPeriodClockScoreAndPositions() {
        PlayerStart runner = new PlayerStart(9, 10, 5, 3, 4, 0.5, true);
        StartingPosition start = new StartingPosition(
                Period.SECOND_HALF,
                700,
                new Score(2, 1),
                List.of(runner),
                List.of(KEEPER),
                new BallStart.AtFeet(Side.HOME, 9));

        Match match = match(new Drill(start, List.of()), IDLE, IDLE);

        assertThat(match.view().period()).isEqualTo(Period.SECOND_HALF);
        assertThat(match.view().periodTick()).isEqualTo(700);
        assertThat(match.view().goals(Side.HOME)).isEqualTo(2);
        assertThat(match.view().ownerSide()).isEqualTo(Side.HOME);
        assertThat(match.view().ownerNumber()).isEqualTo(9);
        assertThat(match.view().x(Side.HOME, 9)).isEqualTo(10);
        assertThat(match.view().vy(Side.HOME, 9)).isEqualTo(4);
        assertThat(match.view().stamina(Side.HOME, 9)).isEqualTo(0.5);
        assertThat(match.view().yellowCards(Side.HOME, 9)).isOne();
        assertThat(match.view().onPitch(Side.HOME, 3)).isFalse();
        assertThat(match.view().goalkeeper(Side.HOME)).isEqualTo(9);
        assertThat(match.view().goalkeeper(Side.AWAY)).isZero();
    }

    @Test
    void aDrillWithoutAnEndingEndsWithTheMatch() {
        Drill atFeet = new Drill(
                new StartingPosition(
                        Period.SECOND_HALF,
                        RULES.clock().halfTicks() - 30,
                        new Score(1, 1),
                        List.of(PlayerStart.at(9, 0, 0)),
                        List.of(KEEPER),
                        new BallStart.AtFeet(Side.HOME, 9)),
                List.of());

        Match match = played(atFeet, IDLE, IDLE);

        assertThat(match.ending()).isNull();
        assertThat(match.result().ticks()).isEqualTo(30);
    }

    @Test
    void timeUpPlayStoppedAndTheBallLostEndADrill() {
        BallStart atFeet = new BallStart.AtFeet(Side.HOME, 9);
        StartingPosition start = inPlay(List.of(PlayerStart.at(9, 0, 0)), List.of(KEEPER), atFeet);
        BallStart rollingOut = new BallStart.Free(Side.HOME, 9, 30, 33, 0, 0, 15, 0);

        assertThat(played(new Drill(start, List.of(new Ending.TicksElapsed(7))), IDLE, IDLE)
                        .result()
                        .ticks())
                .isEqualTo(7);
        assertThat(played(
                                new Drill(
                                        inPlay(List.of(STRIKER), List.of(KEEPER), rollingOut),
                                        List.of(new Ending.PlayStopped())),
                                IDLE,
                                IDLE)
                        .ending())
                .isEqualTo(new Ending.PlayStopped());
        assertThat(played(
                                new Drill(
                                        inPlay(List.of(STRIKER), List.of(KEEPER), rollingOut),
                                        List.of(new Ending.BallLost(Side.HOME))),
                                IDLE,
                                IDLE)
                        .ending())
                .isEqualTo(new Ending.BallLost(Side.HOME));
    }

    @Test
    void aPenaltyIsOneKick() {
        Drill drill = new Drill(
                inPlay(
                        List.of(STRIKER),
                        List.of(KEEPER),
                        new BallStart.Restart(
                                RestartKind.PENALTY,
                                Side.HOME,
                                52.5 - RULES.pitch().penaltySpot(),
                                0)),
                List.of(new Ending.ShotDecided(Side.HOME), new Ending.TicksElapsed(300)));

        Match match = played(drill, new FootballTeam(), new FootballTeam());

        assertThat(match.ending()).isEqualTo(new Ending.ShotDecided(Side.HOME));
    }

    @Test
    void everyFaultIsToldByFieldValueAndWhatIsPermitted() {
        assertThatThrownBy(() -> PlayerStart.at(11, 0, 0))
                .hasMessage("drill.start.player.number: 11 is outside 0 to 10");
        assertThatThrownBy(() -> PlayerStart.at(3, Double.NaN, 0)).hasMessageContaining("must be finite");
        assertThatThrownBy(() -> new PlayerStart(3, 0, 0, 0, 0, 1.5, false))
                .hasMessageContaining("1.5 is outside 0 to 1");
        assertThatThrownBy(() -> new Ending.TicksElapsed(0)).hasMessageContaining("0 is outside 1 to 100000");
        assertThatThrownBy(() -> inPlay(List.of(STRIKER, STRIKER), List.of(), new BallStart.AtFeet(Side.HOME, 9)))
                .hasMessage("drill.start.home: two players have the same number");
        assertThatThrownBy(() -> inPlay(List.of(), List.of(), new BallStart.AtFeet(Side.HOME, 9)))
                .hasMessageContaining("nobody is on the pitch");
        refused(
                List.of(PlayerStart.at(9, 60, 0)),
                new BallStart.AtFeet(Side.HOME, 9),
                "home player 9.x: 60.0; permitted");
        refused(
                List.of(new PlayerStart(9, 0, 0, 90, 0, 1, false)),
                new BallStart.AtFeet(Side.HOME, 9),
                "home player 9.speed: 90.0; permitted");
        refused(
                List.of(STRIKER, PlayerStart.at(10, 41.1, 0)),
                new BallStart.AtFeet(Side.HOME, 9),
                "distance to another");
        refused(List.of(STRIKER), new BallStart.AtFeet(Side.HOME, 4), "home player 4 is not on the pitch");
        refused(List.of(STRIKER), new BallStart.Free(Side.HOME, 9, 53, 0, 0, 0, 0, 0), "ball.x: 53.0");
        refused(List.of(STRIKER), new BallStart.Free(Side.HOME, 9, 0, 0, -1, 0, 0, 0), "ball.z: -1.0");
        refused(List.of(STRIKER), new BallStart.Free(Side.HOME, 9, 0, 0, 0, 0, 900, 0), "ball.speed: 900.0");
        refused(List.of(STRIKER), new BallStart.Free(Side.HOME, 9, 52.5, 3.7, 0, 0, 0, 0), "distance to a post");
        refused(List.of(STRIKER), new BallStart.Free(Side.HOME, 9, 52.5, 0, 2.4, 0, 0, 0), "distance to a bar");
        refused(
                List.of(STRIKER),
                new BallStart.InHands(Side.HOME),
                "home player 9: (41.0, 0.0); permitted: his own penalty area with the ball in hands");
        refused(
                List.of(STRIKER),
                new BallStart.Restart(RestartKind.PENALTY, Side.HOME, 40, 0),
                "ball.restart: (40.0, 0.0); permitted: the penalty spot that one attacks");
        refused(
                List.of(STRIKER),
                new BallStart.Restart(RestartKind.THROW_IN, Side.HOME, 40, 0),
                "permitted: a touchline");
    }

    @Property(tries = 120)
    void anyLegalStartPlaysToItsEndAndIsFairToBothSides(@ForAll long seed, @ForAll boolean knockOut) {
        Drill drill = LegalStarts.drill(seed, RULES);
        TieRule tieRule = knockOut ? TieRule.EXTRA_TIME_AND_SHOOT_OUT : TieRule.DRAW_STANDS;

        Match match =
                match(new MatchSetup(RULES, seed, false, tieRule, 0, drill), new FootballTeam(), new RandomTeam(seed));
        Match swapped = match(
                new MatchSetup(RULES, seed, true, tieRule, 0, drill.mirrored()),
                new RandomTeam(seed),
                new FootballTeam());

        MirroredMatches.playAndCompare(match, swapped);
        assertThat(match.ending() == null).isEqualTo(swapped.ending() == null);
    }

    private static void refused(List<PlayerStart> home, BallStart ball, String message) {
        Drill drill = new Drill(inPlay(home, List.of(KEEPER), ball), List.of());
        assertThatThrownBy(() -> MatchSetup.drill(RULES, 1, drill))
                .isInstanceOf(InvalidDrill.class)
                .hasMessageStartingWith("drill.start")
                .hasMessageContaining(message);
    }

    private static StartingPosition inPlay(List<PlayerStart> home, List<PlayerStart> away, BallStart ball) {
        return new StartingPosition(Period.FIRST_HALF, 100, new Score(1, 2), home, away, ball);
    }

    private static Match played(Drill drill, TeamController home, TeamController away) {
        Match match = match(drill, home, away);
        match.play();
        return match;
    }

    private static Match match(Drill drill, TeamController home, TeamController away) {
        return match(MatchSetup.drill(RULES, 1, drill), home, away);
    }

    private static Match match(MatchSetup setup, TeamController home, TeamController away) {
        return new Match(setup, home, away, new MatchListener() {});
    }
}
