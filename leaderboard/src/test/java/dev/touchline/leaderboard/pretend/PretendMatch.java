package dev.touchline.leaderboard.pretend;

import static java.nio.charset.StandardCharsets.UTF_8;

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
final class PretendMatch {
    private static final int MOST_GOALS = 4;

    private PretendMatch() {}

    static byte[] bundle(MatchOrder order) {
        return ("bundle of " + order.fixtureId() + " with seed " + order.seed()).getBytes(UTF_8);
    }

    static MatchReport report(MatchOrder order) {
        int home = (int) Lots.of(order.seed(), "home goals").below(MOST_GOALS);
        int away = (int) Lots.of(order.seed(), "away goals").below(MOST_GOALS);
        String code = order.fixtureId().substring(order.tournamentId().length() + 1);
        Result result = Result.of(code, home, away);
        if (home == away && order.tieRule() == TieRule.EXTRA_TIME_AND_SHOOT_OUT) {
            result = result.withExtraTime(home, away).withShootOut(4, 3);
        }
        List<MatchEvent> events = new ArrayList<>();
        for (int goal = 1; goal <= home + away; goal++) {
            String side = goal <= home ? "home" : "away";
            events.add(new MatchEvent(goal * 540, goal * 9, "goal", side, 9, "Goal by number 10"));
        }
        byte[] bundle = bundle(order);
        byte[] replay = ("replay of " + order.fixtureId()).getBytes(UTF_8);
        List<Statistic> statistics = List.of(new Statistic("shots", "Shots", Statistic.Unit.COUNT, home + 5, away + 4));
        return new MatchReport(result, null, null, 5400, Sha256.of(bundle).hex(), events, statistics, bundle, replay);
    }
}
