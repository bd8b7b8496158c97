package dev.touchline.leaderboard.cup;

import dev.touchline.arena.Console;
import dev.touchline.arena.match.MatchPool;
import dev.touchline.arena.match.MatchProgress;
import dev.touchline.arena.match.PlayedMatch;
import dev.touchline.leaderboard.arena.ArenaOrders;
import dev.touchline.leaderboard.arena.Reports;
import dev.touchline.leaderboard.match.MatchOrder;
import dev.touchline.leaderboard.tournament.DrawnTournament;
import dev.touchline.sandbox.Program;
import dev.touchline.tournaments.FixtureState;
import dev.touchline.tournaments.MatchPlayers;
import dev.touchline.tournaments.results.Result;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
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
        List<Ended> batch = new ArrayList<>();
        try {
            batch.add(ended.take());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while a match was played", interrupted);
        }
        ended.drainTo(batch);
        return batch.stream().map(this::result).toList();
    }

    private void order(MatchOrder order) {
        pool.play(ArenaOrders.of(order, id -> programs.get(Math.toIntExact(id))), MatchProgress.none())
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
        console.note("match %d of %d · %s %s %s"
                .formatted(
                        played,
                        fixtures,
                        match.order().home().name(),
                        result.inWords(),
                        match.order().away().name()));
        return result;
    }
}
