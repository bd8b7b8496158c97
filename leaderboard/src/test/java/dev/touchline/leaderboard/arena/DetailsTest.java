package dev.touchline.leaderboard.arena;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.touchline.arena.match.PlayedMatch;
import dev.touchline.engine.Period;
import dev.touchline.engine.Side;
import dev.touchline.engine.bundle.FuelLog;
import dev.touchline.engine.event.Event;
import dev.touchline.engine.replay.InvalidReplay;
import dev.touchline.engine.replay.Replay;
import dev.touchline.engine.rulebook.Pitch;
import dev.touchline.engine.statistics.RejectedCommands;
import dev.touchline.engine.statistics.TeamStatistics;
import dev.touchline.leaderboard.match.FuelUse;
import dev.touchline.leaderboard.match.MatchDetail;
import dev.touchline.leaderboard.match.Pass;
import dev.touchline.leaderboard.match.PlayerLine;
import dev.touchline.leaderboard.match.PolicyFailure;
import dev.touchline.leaderboard.match.Shot;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Line-ups, shots, momentum, failures and fuel of real matches agree with what the engine counted of them. */
class DetailsTest {
    @ParameterizedTest
    @ValueSource(strings = {"football-chasers", "random", "cards-penalty-shoot-out"})
    void playersAddUpToTheirTeam(String name) {
        PlayedMatch match = GoldenMatch.of(name);
        MatchDetail detail = Details.of(match);

        for (Side side : Side.values()) {
            List<PlayerLine> players = playersOf(detail, side);
            TeamStatistics team = match.match().statistics().of(side);
            assertThat(players).extracting(PlayerLine::number).containsExactly(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
            assertThat(sum(players, PlayerLine::shots)).isEqualTo(team.shots());
            assertThat(sum(players, PlayerLine::passes)).isEqualTo(team.passes());
            assertThat(sum(players, PlayerLine::passesCompleted)).isEqualTo(team.passesCompleted());
            assertThat(sum(players, PlayerLine::tacklesWon)).isEqualTo(team.tacklesWon());
            assertThat(sum(players, PlayerLine::fouls)).isEqualTo(team.fouls());
            assertThat(sum(players, PlayerLine::goals)).isEqualTo(goals(match, side, goal -> !goal.ownGoal()));
            assertThat(players.stream().filter(PlayerLine::goalkeeper))
                    .singleElement()
                    .extracting(PlayerLine::number)
                    .isEqualTo(0);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"football-chasers", "random", "cards-penalty-shoot-out"})
    void shotsAddUpToTheExpectedGoalsOfTheirTeam(String name) {
        PlayedMatch match = GoldenMatch.of(name);
        List<Shot> shots = Details.of(match).shots();

        for (Side side : Side.values()) {
            List<Shot> ofSide = shots.stream()
                    .filter(shot -> shot.side().equals(Details.word(side)))
                    .toList();
            TeamStatistics team = match.match().statistics().of(side);
            assertThat(ofSide).hasSize(team.shots());
            assertThat(ofSide.stream().mapToDouble(Shot::expectedGoals).sum())
                    .isCloseTo(team.expectedGoals(), within(1e-12));
        }
    }

    @Test
    void cardsAreShownToWhoGotThemAndASendingOffHasItsTick() {
        PlayedMatch match = GoldenMatch.cardsPenaltyAndShootOut();
        MatchDetail detail = Details.of(match);
        List<Event.Booking> bookings = match.match().events().stream()
                .filter(Event.Booking.class::isInstance)
                .map(Event.Booking.class::cast)
                .toList();

        assertThat(bookings).isNotEmpty().allSatisfy(booking -> {
            PlayerLine player = playersOf(detail, booking.side()).get(booking.player());
            assertThat(player.card()).isNotNull();
            if (booking.card().sendsOff()) {
                assertThat(player.card()).isEqualTo(Details.word(booking.card()));
                assertThat(player.offAt()).isEqualTo(booking.tick());
            }
        });
        long booked = detail.home().stream()
                        .filter(player -> player.card() != null)
                        .count()
                + detail.away().stream().filter(player -> player.card() != null).count();
        assertThat(booked)
                .isEqualTo(bookings.stream()
                        .map(booking -> booking.side() + " " + booking.player())
                        .distinct()
                        .count());
    }

    @Test
    void aKickOfTheShootOutIsNeitherAShotNorAGoal() {
        PlayedMatch match = GoldenMatch.cardsPenaltyAndShootOut();
        int end = match.match().events().stream()
                .filter(Event.ShootOutKick.class::isInstance)
                .mapToInt(Event::tick)
                .min()
                .orElseThrow();

        MatchDetail detail = Details.of(match);

        assertThat(detail.shots()).allMatch(shot -> shot.tick() < end);
        assertThat(detail.shots()).anyMatch(Shot::penalty);
        assertThat(detail.shots().stream().filter(Shot::penalty))
                .extracting(Shot::expectedGoals)
                .containsOnly(0.76);
        assertThat(sum(detail.home(), PlayerLine::goals) + sum(detail.away(), PlayerLine::goals))
                .isEqualTo(goals(match, Side.HOME, goal -> !goal.ownGoal())
                        + goals(match, Side.AWAY, goal -> !goal.ownGoal()));
    }

    @Test
    void footballersStandInFormationAttackingTheSameWayInBothHalves() {
        PlayedMatch match = GoldenMatch.footballAgainstChasers();
        Pitch pitch = match.order().rulebook().pitch();

        List<PlayerLine> players = Details.of(match).home();

        assertThat(players).allSatisfy(player -> {
            assertThat(player.x()).isBetween(-pitch.halfLength(), pitch.halfLength());
            assertThat(player.stamina()).isBetween(0.0, 1.0);
        });
        assertThat(players.getFirst().x())
                .as("the goalkeeper is the hindmost")
                .isEqualTo(players.stream().mapToDouble(PlayerLine::x).min().orElseThrow());
        assertThat(players.getFirst().x()).isLessThan(-pitch.halfLength() / 2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"football-chasers", "random", "cards-penalty-shoot-out"})
    void momentumHasAValueForEveryMinute(String name) {
        PlayedMatch match = GoldenMatch.of(name);

        List<Double> momentum = Details.of(match).momentum();

        assertThat(momentum)
                .hasSize(Math.ceilDiv(match.result().ticks(), MatchDetail.TICKS_PER_MINUTE))
                .allSatisfy(minute -> assertThat(minute).isBetween(-1.0, 1.0));
    }

    /** Teams swap ends: in the second half a ball on the left is near the goal that away guards. */
    @Test
    void momentumTurnsWithTheEnds() throws InvalidReplay {
        PlayedMatch match = GoldenMatch.footballAgainstChasers();
        Replay replay = Replay.read(match.match().replay());
        int lastMinute = (replay.frames() - 1) / MatchDetail.TICKS_PER_MINUTE;
        int from = lastMinute * MatchDetail.TICKS_PER_MINUTE;
        assertThat(replay.period(from)).isEqualTo(Period.SECOND_HALF);
        double mean = IntStream.range(from, replay.frames())
                .filter(replay::inPlay)
                .mapToDouble(replay::ballX)
                .average()
                .orElseThrow();

        double momentum = Details.of(match).momentum().get(lastMinute);

        assertThat(momentum).isCloseTo(-mean / match.order().rulebook().pitch().halfLength(), within(0.001));
    }

    @Test
    void everyLostCallAndEveryCommandThatWasNotCarriedOutIsCountedWithItsReason() {
        PlayedMatch match = GoldenMatch.random();

        List<PolicyFailure> failures = Details.of(match).failures();

        List<PolicyFailure> calls =
                failures.stream().filter(PolicyFailure::lostCall).toList();
        List<PolicyFailure> commands =
                failures.stream().filter(failure -> !failure.lostCall()).toList();
        assertThat(calls.stream().mapToInt(PolicyFailure::times).sum())
                .isPositive()
                .isEqualTo(match.failures(Side.HOME).size()
                        + match.failures(Side.AWAY).size());
        assertThat(commands.stream().mapToInt(PolicyFailure::times).sum())
                .isPositive()
                .isEqualTo(match.match().rejected().stream()
                        .mapToInt(RejectedCommands::times)
                        .sum());
        assertThat(commands).allSatisfy(command -> {
            assertThat(command.reason()).isNotEqualTo("nothing");
            assertThat(command.player()).isBetween(0, 10);
        });
        assertThat(failures).extracting(PolicyFailure::side).contains("home", "away");
    }

    @Test
    void everyPassHasItsReceiverOrNone() {
        PlayedMatch match = GoldenMatch.footballAgainstChasers();

        List<Pass> passes = Details.passes(match.match().events());

        TeamStatistics home = match.match().statistics().home();
        List<Pass> ofHome =
                passes.stream().filter(pass -> pass.side().equals("home")).toList();
        assertThat(ofHome).hasSize(home.passes());
        assertThat(ofHome.stream().filter(pass -> pass.receiver() != null)).hasSize(home.passesCompleted());
    }

    @Test
    void fuelIsMeantMinuteByMinuteAndTheDearestCallHasItsTick() {
        long[] calls = new long[130];
        calls[0] = 120;
        calls[59] = 60;
        calls[125] = 500;

        FuelUse fuel = Details.fuel(new FuelLog(1000, calls), 600);

        assertThat(fuel.perMinute()).containsExactly(3L, 0L, 50L);
        assertThat(fuel.mostTick()).isEqualTo(126);
        assertThat(fuel.total()).isEqualTo(1680);
        assertThat(fuel.mostShare()).isEqualTo(83);
    }

    private static List<PlayerLine> playersOf(MatchDetail detail, Side side) {
        return side == Side.HOME ? detail.home() : detail.away();
    }

    private static int sum(List<PlayerLine> players, ToIntFunction<PlayerLine> figure) {
        return players.stream().mapToInt(figure).sum();
    }

    private static int goals(PlayedMatch match, Side side, Predicate<Event.Goal> counted) {
        return (int) match.match().events().stream()
                .filter(event -> event instanceof Event.Goal goal && goal.side() == side && counted.test(goal))
                .count();
    }
}
