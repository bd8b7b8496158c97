package dev.touchline.leaderboard.pretend;

import dev.touchline.leaderboard.match.FuelUse;
import dev.touchline.leaderboard.match.MatchDetail;
import dev.touchline.leaderboard.match.Pass;
import dev.touchline.leaderboard.match.PlayerLine;
import dev.touchline.leaderboard.match.PolicyFailure;
import dev.touchline.leaderboard.match.Shot;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Line-ups, shots, failures and passes of pretend matches; the message of a failed call is as hostile as a policy can make it. */
final class PretendDetail {
    private static final int LAST_TICK = 5400;

    private PretendDetail() {}

    /** With one shot for every goal, and two more of each side. */
    static MatchDetail of(int home, int away) {
        List<Shot> shots = new ArrayList<>();
        for (int goal = 1; goal <= home + away; goal++) {
            shots.add(shot(goal * 540, goal <= home ? "home" : "away", "goal", 0.25));
        }
        shots.add(shot(5000, "home", "saved", 0.125));
        shots.add(shot(5100, "away", "off_target", 0.0625));
        List<Double> momentum = IntStream.range(0, LAST_TICK / 60)
                .mapToObj(minute -> Math.rint(1000 * 0.8 * StrictMath.sin(minute / 7.0)) / 1000)
                .toList();
        return new MatchDetail(players(true), players(false), shots, momentum, failures(), fuel(9000), fuel(45000));
    }

    static List<Pass> passes() {
        List<Pass> passes = new ArrayList<>();
        for (int tick = 20; tick < LAST_TICK; tick += 20) {
            int player = tick / 20 % 10 + 1;
            Integer receiver = tick % 60 == 0 ? null : player % 10 + 1;
            String side = tick % 40 == 0 ? "home" : "away";
            passes.add(new Pass(
                    tick, side, player, receiver, 6 * player - 30, 5 * (player % 5) - 12, 6 * player - 24, player - 5));
        }
        return passes;
    }

    private static Shot shot(int tick, String side, String result, double expectedGoals) {
        return new Shot(tick, tick / 60, null, side, 9, result, 40, 3, false, false, expectedGoals);
    }

    private static List<PlayerLine> players(boolean home) {
        return IntStream.range(0, 11)
                .mapToObj(number -> new PlayerLine(
                        number,
                        number == 0,
                        number == 0 ? -48 : (number - 1) / 4 * 18 - 25,
                        number == 0 ? 0 : (number - 1) % 4 * 14 - 21,
                        number == 9 ? 1 : 0,
                        0,
                        number / 3,
                        20 + number,
                        15 + number,
                        1,
                        0,
                        number == 4 ? "yellow" : number == 5 && home ? "red" : null,
                        number == 5 && home ? 4000 : null,
                        0.5))
                .toList();
    }

    private static List<PolicyFailure> failures() {
        return List.of(
                new PolicyFailure(
                        "away",
                        "failed_call",
                        "<img src=x onerror=alert(1)> \u202egnorw, policy.py line 7",
                        3,
                        1200,
                        20,
                        null),
                new PolicyFailure("away", "rejected_command", "a kick without the ball in reach", 12, 700, 12, 6));
    }

    private static FuelUse fuel(long mean) {
        List<Long> minutes = IntStream.range(0, LAST_TICK / 60)
                .mapToObj(minute -> mean + 100 * minute)
                .toList();
        return new FuelUse(120_000, mean * LAST_TICK, 100_000, 3 * mean, 2345, minutes);
    }
}
