package dev.touchline.leaderboard.arena;

import dev.touchline.arena.match.MatchMinutes;
import dev.touchline.arena.match.PlayedMatch;
import dev.touchline.engine.Period;
import dev.touchline.engine.bundle.FuelLog;
import dev.touchline.engine.event.Event;
import dev.touchline.engine.replay.InvalidReplay;
import dev.touchline.engine.replay.Replay;
import dev.touchline.engine.rulebook.Pitch;
import dev.touchline.engine.statistics.ExpectedGoals;
import dev.touchline.leaderboard.match.FuelUse;
import dev.touchline.leaderboard.match.MatchDetail;
import dev.touchline.leaderboard.match.Pass;
import dev.touchline.leaderboard.match.Shot;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Finds what line-ups, charts and maps show, in what re-simulation found. */
final class Details {
    private Details() {}

    static MatchDetail of(PlayedMatch played) {
        List<Event> events = played.match().events();
        MatchMinutes minutes = played.minutes();
        Replay replay = replayOf(played);
        Pitch pitch = played.order().rulebook().pitch();
        long perCall = played.order().rulebook().fuel().perCall();
        return new MatchDetail(
                LineUps.of(dev.touchline.engine.Side.HOME, events, replay),
                LineUps.of(dev.touchline.engine.Side.AWAY, events, replay),
                shots(events, minutes, pitch),
                momentum(replay),
                Failures.of(played),
                fuel(played.match().homeFuel(), perCall),
                fuel(played.match().awayFuel(), perCall));
    }

    /** Every pass, in order. */
    static List<Pass> passes(List<Event> events) {
        List<Pass> passes = new ArrayList<>();
        for (Event event : events) {
            if (event instanceof Event.Pass pass) {
                passes.add(new Pass(
                        pass.tick(),
                        word(pass.side()),
                        pass.player(),
                        pass.receiver() < 0 ? null : pass.receiver(),
                        rounded(pass.x(), 1),
                        rounded(pass.y(), 1),
                        rounded(pass.toX(), 1),
                        rounded(pass.toY(), 1)));
            }
        }
        return passes;
    }

    /** Every shot with the chance that {@link ExpectedGoals} gives it. */
    static List<Shot> shots(List<Event> events, MatchMinutes minutes, Pitch pitch) {
        List<Shot> shots = new ArrayList<>();
        Period period = Period.FIRST_HALF;
        for (Event event : events) {
            if (event instanceof Event.PeriodStarted started) {
                period = started.period();
            }
            if (event instanceof Event.Shot shot) {
                shots.add(shot(shot, period, minutes.of(shot), pitch));
            }
        }
        return shots;
    }

    private static Shot shot(Event.Shot shot, Period period, MatchMinutes.Minute minute, Pitch pitch) {
        int attack = shot.side() == dev.touchline.engine.Side.HOME ? period.homeAttack() : -period.homeAttack();
        double chance = shot.penalty()
                ? ExpectedGoals.PENALTY
                : ExpectedGoals.ofShot(pitch.halfLength() - shot.x() * attack, shot.y(), pitch);
        return new Shot(
                shot.tick(),
                minute.number(),
                minute.added() == 0 ? null : minute.added(),
                word(shot.side()),
                shot.player(),
                word(shot.result()),
                rounded(shot.x(), 1),
                rounded(shot.y(), 1),
                shot.headed(),
                shot.penalty(),
                chance);
    }

    static List<Double> momentum(Replay replay) {
        List<Double> minutes = new ArrayList<>();
        for (int from = 0; from < replay.frames(); from += MatchDetail.TICKS_PER_MINUTE) {
            double sum = 0;
            int counted = 0;
            for (int frame = from; frame < Math.min(from + MatchDetail.TICKS_PER_MINUTE, replay.frames()); frame++) {
                if (replay.inPlay(frame) && replay.period(frame) != Period.SHOOT_OUT) {
                    sum += replay.ballX(frame) * replay.period(frame).homeAttack();
                    counted++;
                }
            }
            minutes.add(counted == 0 ? 0 : rounded(sum / counted / (replay.pitchLength() / 2), 3));
        }
        return minutes;
    }

    static FuelUse fuel(FuelLog log, long perCall) {
        long[] calls = log.calls();
        int dearest = 0;
        for (int call = 0; call < calls.length; call++) {
            dearest = calls[call] > calls[dearest] ? call : dearest;
        }
        List<Long> minutes = new ArrayList<>();
        for (int from = 0; from < calls.length; from += MatchDetail.TICKS_PER_MINUTE) {
            minutes.add(Math.round(
                    Arrays.stream(calls, from, Math.min(from + MatchDetail.TICKS_PER_MINUTE, calls.length))
                            .average()
                            .orElse(0)));
        }
        return new FuelUse(log.load(), log.total(), perCall, log.most(), calls.length == 0 ? 0 : dearest + 1, minutes);
    }

    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    static double rounded(double value, int digits) {
        double scale = Math.pow(10, digits);
        return Math.rint(value * scale) / scale + 0.0; // No negative zero.
    }

    private static Replay replayOf(PlayedMatch played) {
        try {
            return Replay.read(played.match().replay());
        } catch (InvalidReplay impossible) {
            throw new IllegalStateException("the engine wrote a replay that it cannot read", impossible);
        }
    }
}
