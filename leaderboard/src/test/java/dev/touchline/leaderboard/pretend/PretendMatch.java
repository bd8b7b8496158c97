package dev.touchline.leaderboard.pretend;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.touchline.engine.CallResult;
import dev.touchline.engine.MatchSetup;
import dev.touchline.engine.TeamController;
import dev.touchline.engine.play.Match;
import dev.touchline.engine.replay.ReplayRecorder;
import dev.touchline.engine.rulebook.Rulebook;
import dev.touchline.leaderboard.match.HeatMap;
import dev.touchline.leaderboard.match.MatchEvent;
import dev.touchline.leaderboard.match.MatchOrder;
import dev.touchline.leaderboard.match.MatchReport;
import dev.touchline.leaderboard.match.Statistic;
import dev.touchline.leaderboard.match.TieRule;
import dev.touchline.leaderboard.storage.Sha256;
import dev.touchline.tournaments.lots.Lots;
import dev.touchline.tournaments.results.Result;
import java.util.ArrayList;
import java.util.List;

/** A match that takes no time: everything about it follows from the order's seed. */
public final class PretendMatch {
    private static final int MOST_GOALS = 4;

    /** Of two teams that stand still: a real replay, which a viewer can show. */
    private static final byte[] REPLAY = replay();

    private static final HeatMap HEAT =
            new HeatMap(List.of(List.of(0, 4), List.of(1, 16)), List.of(List.of(9, 0), List.of(0, 1)));

    private PretendMatch() {}

    private static byte[] replay() {
        ReplayRecorder recorder = new ReplayRecorder();
        TeamController still = (observation, commands) -> CallResult.ANSWERED;
        new Match(MatchSetup.league(Rulebook.CLASSIC_1, 1), still, still, recorder).play();
        return recorder.bytes();
    }

    static byte[] bundle(MatchOrder order) {
        return ("bundle of " + order.fixtureId() + " with seed " + order.seed()).getBytes(UTF_8);
    }

    /** The same with a bundle that all matches share: nothing waits for the disk but the database. */
    static MatchReport reportWithCommonEvidence(MatchOrder order) {
        return report(order, result(order), REPLAY);
    }

    /** What every arena would find. */
    public static MatchReport report(MatchOrder order) {
        return report(order, result(order));
    }

    /** The same as if it had ended otherwise. */
    public static MatchReport report(MatchOrder order, Result result) {
        return report(order, result, bundle(order));
    }

    /** Chance alone, but on the standing ladder the higher number is the stronger. */
    private static Result result(MatchOrder order) {
        boolean isOnLadder = order.tournamentId().startsWith("ladder-");
        int home = isOnLadder ? goals(order.home(), order.away(), order) : chance("home goals", order);
        int away = isOnLadder ? goals(order.away(), order.home(), order) : chance("away goals", order);
        Result result = Result.of(order.code(), home, away).asRun(order.run());
        return home + order.lead() == away && order.tieRule() == TieRule.EXTRA_TIME_AND_SHOOT_OUT
                ? result.withExtraTime(home, away).withShootOut(4, 3)
                : result;
    }

    private static int chance(String purpose, MatchOrder order) {
        return Lots.of(order.seed(), purpose).below(MOST_GOALS);
    }

    /** The stronger scores twice in nine of ten matches, the weaker once in one of two. */
    private static int goals(MatchOrder.Contender own, MatchOrder.Contender other, MatchOrder order) {
        boolean isStronger = number(own) > number(other);
        int lot = Lots.of(
                        order.seed(),
                        "goals of " + own.entrantId() + " at " + order.home().entrantId())
                .below(10);
        if (isStronger) {
            return lot == 0 ? 0 : 2;
        }
        return lot % 2;
    }

    private static int number(MatchOrder.Contender contender) {
        String digits = contender.entrantId().replaceAll("[^0-9]", "");
        return digits.isEmpty() ? 0 : Integer.parseInt(digits);
    }

    private static MatchReport report(MatchOrder order, Result result, byte[] bundle) {
        int home = result.score().home();
        int away = result.score().away();
        List<MatchEvent> events = new ArrayList<>();
        for (int goal = 1; goal <= home + away; goal++) {
            String side = goal <= home ? "home" : "away";
            events.add(new MatchEvent(goal * 540, goal * 9, null, "goal", side, 9, "Goal by number 9"));
        }
        List<Statistic> statistics = List.of(new Statistic("shots", "Shots", Statistic.Unit.COUNT, home + 5, away + 4));
        return new MatchReport(
                result,
                null,
                null,
                5400,
                Sha256.of(bundle(order)).hex(),
                events,
                statistics,
                HEAT,
                PretendDetail.of(home, away),
                PretendDetail.passes(),
                bundle,
                REPLAY);
    }
}
