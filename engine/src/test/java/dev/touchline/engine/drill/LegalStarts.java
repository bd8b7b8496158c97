package dev.touchline.engine.drill;

import dev.touchline.engine.Period;
import dev.touchline.engine.RestartKind;
import dev.touchline.engine.Score;
import dev.touchline.engine.Side;
import dev.touchline.engine.rulebook.Pitch;
import dev.touchline.engine.rulebook.Rulebook;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Legal situations at random: any number of players anywhere, the ball free, at feet, in hands, or a restart. */
public final class LegalStarts {
    private final Random random;
    private final Rulebook rulebook;
    private final List<double[]> taken = new ArrayList<>();

    private LegalStarts(long seed, Rulebook rulebook) {
        this.random = new Random(seed);
        this.rulebook = rulebook;
    }

    /** A drill that is legal under the rulebook; equal seeds give equal drills. */
    public static Drill drill(long seed, Rulebook rulebook) {
        return new LegalStarts(seed, rulebook).drill();
    }

    private Drill drill() {
        Period period = Period.values()[random.nextInt(4)];
        @Nullable BallStart ball = null;
        List<PlayerStart> home = List.of();
        List<PlayerStart> away = List.of();
        while (ball == null) {
            taken.clear();
            home = team();
            away = team();
            ball = ball(period, home, away);
        }
        Score score = new Score(random.nextInt(4), random.nextInt(4));
        int played = random.nextInt(period.ticks(rulebook.clock()));
        return new Drill(new StartingPosition(period, played, score, home, away, ball), endings());
    }

    private List<PlayerStart> team() {
        List<Integer> numbers = new ArrayList<>(IntStream.range(0, 11).boxed().toList());
        Collections.shuffle(numbers, random);
        List<PlayerStart> team = new ArrayList<>();
        for (int number : numbers.subList(0, random.nextInt(12))) {
            double[] spot = freeSpot();
            double speed = random.nextDouble() * rulebook.movement().maxSpeed();
            double way = random.nextDouble() * 2 * Math.PI;
            team.add(new PlayerStart(
                    number,
                    spot[0],
                    spot[1],
                    speed * Math.cos(way),
                    speed * Math.sin(way),
                    random.nextDouble(),
                    random.nextInt(4) == 0));
        }
        return team;
    }

    private double[] freeSpot() {
        Pitch pitch = rulebook.pitch();
        while (true) {
            double x = (2 * random.nextDouble() - 1) * (pitch.halfLength() + pitch.runOff());
            double y = (2 * random.nextDouble() - 1) * (pitch.halfWidth() + pitch.runOff());
            double apart = 2 * rulebook.movement().bodyRadius();
            if (taken.stream().noneMatch(spot -> Math.hypot(spot[0] - x, spot[1] - y) < apart)) {
                double[] spot = {x, y};
                taken.add(spot);
                return spot;
            }
        }
    }

    private @Nullable BallStart ball(Period period, List<PlayerStart> home, List<PlayerStart> away) {
        Side side = random.nextBoolean() ? Side.HOME : Side.AWAY;
        List<PlayerStart> team = side == Side.HOME ? home : away;
        if (team.isEmpty()) {
            return null;
        }
        int number = team.get(random.nextInt(team.size())).number();
        double x = (2 * random.nextDouble() - 1) * (rulebook.pitch().halfLength() - 0.5);
        double y = (2 * random.nextDouble() - 1) * rulebook.pitch().halfWidth();
        double speed = random.nextDouble() * 15;
        BallStart ball = switch (random.nextInt(4)) {
            case 0 -> new BallStart.Free(side, number, x, y, random.nextInt(5), speed, -speed, speed);
            case 1 -> new BallStart.AtFeet(side, number);
            case 2 -> new BallStart.InHands(side);
            default -> restart(side, period, x, y);
        };
        try {
            new Drill(new StartingPosition(period, 0, new Score(0, 0), home, away, ball), List.of())
                    .checkUnder(rulebook);
            return ball;
        } catch (InvalidDrill notHere) {
            return null;
        }
    }

    private BallStart restart(Side side, Period period, double x, double y) {
        Pitch pitch = rulebook.pitch();
        int attack = side == Side.HOME ? period.homeAttack() : -period.homeAttack();
        double wing = random.nextBoolean() ? 1 : -1;
        RestartKind kind = RestartKind.values()[random.nextInt(RestartKind.values().length)];
        return switch (kind) {
            case KICK_OFF -> new BallStart.Restart(kind, side, 0, 0);
            case THROW_IN -> new BallStart.Restart(kind, side, x, wing * pitch.halfWidth());
            case GOAL_KICK ->
                new BallStart.Restart(kind, side, -attack * (pitch.halfLength() - pitch.goalAreaDepth()), 0);
            case CORNER ->
                new BallStart.Restart(
                        kind, side, attack * (pitch.halfLength() - 0.5), wing * (pitch.halfWidth() - 0.5));
            case PENALTY -> new BallStart.Restart(kind, side, attack * (pitch.halfLength() - pitch.penaltySpot()), 0);
            case DIRECT_FREE_KICK, INDIRECT_FREE_KICK, DROP_BALL -> new BallStart.Restart(kind, side, x, y);
        };
    }

    private List<Ending> endings() {
        List<Ending> all = List.of(
                new Ending.Goal(),
                new Ending.BallOut(),
                new Ending.PlayStopped(),
                new Ending.BallLost(Side.HOME),
                new Ending.ShotDecided(Side.AWAY),
                new Ending.TicksElapsed(1 + random.nextInt(200)));
        return all.stream().filter(ending -> random.nextInt(3) == 0).toList();
    }
}
