package dev.touchline.engine.drill;

import dev.touchline.engine.MatchView;
import dev.touchline.engine.Period;
import dev.touchline.engine.Score;
import dev.touchline.engine.Side;
import java.util.List;

/**
 * A situation from which a match can start.
 *
 * @param period any but the shoot-out; it says which way the sides play
 * @param periodTick ticks of it that count as played
 * @param score goals that count already
 * @param home players of the home side, 0 to 11, in any order
 * @param away players of the away side
 * @param ball where the ball is and who has it
 */
public record StartingPosition(
        Period period, int periodTick, Score score, List<PlayerStart> home, List<PlayerStart> away, BallStart ball) {
    private static final int MOST_GOALS = 99;

    public StartingPosition {
        home = List.copyOf(home);
        away = List.copyOf(away);
        if (period == Period.SHOOT_OUT) {
            throw new InvalidDrill("drill.start.period: SHOOT_OUT; a drill starts in a half, one kick is a penalty");
        }
        if (periodTick < 0) {
            throw new InvalidDrill("drill.start.periodTick: %d is negative".formatted(periodTick));
        }
        for (Side side : Side.values()) {
            if (score.of(side) < 0 || score.of(side) > MOST_GOALS) {
                throw new InvalidDrill("drill.start.score.%s: %d is outside 0 to %d"
                        .formatted(name(side), score.of(side), MOST_GOALS));
            }
        }
        checkTeam("home", home);
        checkTeam("away", away);
        if (home.isEmpty() && away.isEmpty()) {
            throw new InvalidDrill("drill.start: nobody is on the pitch; at least one player must be");
        }
    }

    private static void checkTeam(String side, List<PlayerStart> players) {
        if (players.size() > MatchView.TEAM_SIZE) {
            throw new InvalidDrill("drill.start.%s: %d players; permitted are 0 to %d"
                    .formatted(side, players.size(), MatchView.TEAM_SIZE));
        }
        long numbers = players.stream().mapToInt(PlayerStart::number).distinct().count();
        if (numbers < players.size()) {
            throw new InvalidDrill("drill.start.%s: two players have the same number".formatted(side));
        }
    }

    /** The players of a side. */
    public List<PlayerStart> players(Side side) {
        return side == Side.HOME ? home : away;
    }

    /** The same situation with the sides swapped and everything turned by half a circle. */
    public StartingPosition mirrored() {
        return new StartingPosition(
                period,
                periodTick,
                new Score(score.away(), score.home()),
                away.stream().map(PlayerStart::mirrored).toList(),
                home.stream().map(PlayerStart::mirrored).toList(),
                ball.mirrored());
    }

    static String name(Side side) {
        return side == Side.HOME ? "home" : "away";
    }
}
