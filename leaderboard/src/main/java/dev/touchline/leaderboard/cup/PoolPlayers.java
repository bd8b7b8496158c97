package dev.touchline.leaderboard.cup;

import dev.touchline.arena.Console;
import dev.touchline.arena.match.MatchPool;
import dev.touchline.arena.match.PlayedMatch;
import dev.touchline.leaderboard.arena.ArenaOrders;
import dev.touchline.leaderboard.arena.Reports;
import dev.touchline.leaderboard.match.MatchOrder;
import dev.touchline.leaderboard.scheduler.Pace;
import dev.touchline.leaderboard.tournament.DrawnTournament;
import dev.touchline.leaderboard.tournament.TournamentJournal;
import dev.touchline.sandbox.Program;
import dev.touchline.tournaments.FixtureState;
import dev.touchline.tournaments.MatchPlayers;
import dev.touchline.tournaments.results.Result;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionException;
import java.util.concurrent.LinkedBlockingQueue;
import org.jspecify.annotations.Nullable;

/** Plays the fixtures of a cup on a pool of workers, each as soon as its sides are known. */
final class PoolPlayers implements MatchPlayers {
    private final DrawnTournament drawn;
    private final List<Program> programs;
    private final MatchPool pool;
    private final BundleFolder bundles;
    private final Console console;
    private final int fixtures;
    private final Set<String> ordered = new HashSet<>();
    private final BlockingQueue<Ended> ended = new LinkedBlockingQueue<>();
    private final Map<String, Integer> failures = new HashMap<>();
    private final Pace pace = new Pace(Clock.systemUTC());
    private int played;

    /** A match that ended, or why it could not be played. */
    private record Ended(
            MatchOrder order,
            @Nullable PlayedMatch match,
            @Nullable Throwable failure) {}

    /** @param programs by the policy ids of the drawn tournament */
    PoolPlayers(DrawnTournament drawn, List<Program> programs, MatchPool pool, BundleFolder bundles, Console console) {
        this.drawn = drawn;
        this.programs = programs;
        this.pool = pool;
        this.bundles = bundles;
        this.console = console;
        this.fixtures = drawn.tournament().fixtures().size();
    }

    @Override
    public Collection<Result> play(List<FixtureState.Ready> ready) {
        ready.stream()
                .filter(fixture -> ordered.add(fixture.id()))
                .map(fixture -> drawn.order(fixture, fixture.run()))
                .forEach(this::order);
        List<Result> results = new ArrayList<>();
        while (results.isEmpty()) {
            List<Ended> batch = new ArrayList<>();
            batch.add(next());
            ended.drainTo(batch);
            batch.stream()
                    .filter(match -> !isPlayedAgain(match))
                    .map(this::result)
                    .forEach(results::add);
        }
        return results;
    }

    private Ended next() {
        try {
            return ended.take();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while a match was played", interrupted);
        }
    }

    /** A failure of ours costs a run, not the tournament: the same match is played again. */
    private boolean isPlayedAgain(Ended match) {
        int failed = match.match() == null ? failures.merge(match.order().id(), 1, Integer::sum) : 0;
        if (failed == 0 || failed >= TournamentJournal.RUNS_PER_MATCH) {
            return false;
        }
        console.note("match %s is played again: %s".formatted(match.order().fixtureId(), reasonOf(match)));
        order(match.order());
        return true;
    }

    private static String reasonOf(Ended match) {
        return match.failure() == null
                ? "unknown"
                : String.valueOf(match.failure().getMessage());
    }

    private void order(MatchOrder order) {
        pool.play(ArenaOrders.of(order, id -> programs.get(Math.toIntExact(id))), (tick, score) -> pace.playing())
                .whenComplete((match, failure) -> ended.add(new Ended(order, match, failure)));
    }

    private Result result(Ended match) {
        if (match.match() == null) {
            throw new CompletionException(
                    "match " + match.order().fixtureId() + " could not be played", match.failure());
        }
        Result result = Reports.of(match.order(), match.match()).result();
        bundles.keep(match.order().fixtureId(), match.match().bundle());
        played++;
        pace.committed(1);
        console.note("match %d of %d · %s %s %s%s"
                .formatted(
                        played,
                        fixtures,
                        match.order().home().name(),
                        result.inWords(),
                        match.order().away().name(),
                        played == fixtures ? "" : " · " + pace.left(fixtures - played)));
        return result;
    }
}
