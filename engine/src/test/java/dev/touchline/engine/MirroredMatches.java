package dev.touchline.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchline.engine.play.Match;

/** Two matches of which the second should be the first with its sides swapped, to the bit. */
public final class MirroredMatches {
    private MirroredMatches() {}

    /** Plays both to the end, tick by tick, and compares everything that can be seen. */
    public static void playAndCompare(Match match, Match swapped) {
        assertMirrored(match.view(), swapped.view());
        boolean goesOn = true;
        while (goesOn) {
            goesOn = match.step();
            assertThat(swapped.step()).isEqualTo(goesOn);
            assertMirrored(match.view(), swapped.view());
        }
        Score score = match.result().score();
        assertThat(swapped.result().score()).isEqualTo(new Score(score.away(), score.home()));
    }

    private static void assertMirrored(MatchView match, MatchView swapped) {
        same("ball x", match.ballX(), 0.0 - swapped.ballX());
        same("ball y", match.ballY(), 0.0 - swapped.ballY());
        same("ball z", match.ballZ(), swapped.ballZ());
        same("ball vx", match.ballVx(), 0.0 - swapped.ballVx());
        same("ball vz", match.ballVz(), swapped.ballVz());
        if (match.restart() != swapped.restart() || match.period() != swapped.period()) {
            throw new AssertionError("tick %d: %s is not the mirror image of %s"
                    .formatted(match.tick(), match.restart(), swapped.restart()));
        }
        for (Side side : Side.values()) {
            Side other = side.other();
            same("goals", match.goals(side), swapped.goals(other));
            same("keeper", match.goalkeeper(side), swapped.goalkeeper(other));
            for (int number = 0; number < MatchView.TEAM_SIZE; number++) {
                same("x", match.x(side, number), 0.0 - swapped.x(other, number));
                same("y", match.y(side, number), 0.0 - swapped.y(other, number));
                same("vx", match.vx(side, number), 0.0 - swapped.vx(other, number));
                same("vy", match.vy(side, number), 0.0 - swapped.vy(other, number));
                same("stamina", match.stamina(side, number), swapped.stamina(other, number));
                same("down", match.downTicks(side, number), swapped.downTicks(other, number));
                same("cards", match.yellowCards(side, number), swapped.yellowCards(other, number));
            }
        }
    }

    private static void same(String what, double value, double mirrored) {
        if (value != mirrored) {
            throw new AssertionError("%s: %s is not the mirror image of %s".formatted(what, value, mirrored));
        }
    }
}
