package dev.touchline.arena.play;

import dev.touchline.arena.Console;
import dev.touchline.arena.InvalidInput;
import dev.touchline.arena.match.MatchOrder;
import dev.touchline.arena.match.MatchPool;
import dev.touchline.arena.match.MatchPoolSettings;
import dev.touchline.arena.match.MatchVoid;
import dev.touchline.arena.match.PlayedMatch;
import dev.touchline.arena.policy.Policy;
import dev.touchline.arena.policy.PolicyReference;
import dev.touchline.engine.TieRule;
import dev.touchline.engine.rulebook.InvalidRulebook;
import dev.touchline.engine.rulebook.Rulebook;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

/** Plays what was asked for, on as many workers as there are. */
public final class Play {
    private Play() {}

    /**
     * Plays.
     *
     * @throws InvalidInput when a policy, the rulebook or the place for bundles cannot be used
     * @throws MatchVoid when a match could not be played for a reason of ours
     */
    public static PlayReport run(PlayRequest request, Console console) throws MatchVoid, InterruptedException {
        List<MatchOrder> orders = orders(request);
        BundleFiles files = BundleFiles.of(request);
        MatchPoolSettings settings = MatchPoolSettings.ofThisMachine(console::note);
        int workers = request.workers() == null ? settings.workers() : request.workers();
        // A worker without a match to play would only take time from the others.
        int useful = Math.min(settings.withWorkers(workers).workers(), orders.size());
        try (MatchPool pool = MatchPool.open(settings.withWorkers(useful))) {
            return run(request, orders, files, pool, console);
        }
    }

    /** Plays in a pool that is there already. */
    public static PlayReport run(PlayRequest request, MatchPool pool, Console console)
            throws MatchVoid, InterruptedException {
        return run(request, orders(request), BundleFiles.of(request), pool, console);
    }

    private static PlayReport run(
            PlayRequest request, List<MatchOrder> orders, BundleFiles files, MatchPool pool, Console console)
            throws MatchVoid, InterruptedException {
        PlayProgress progress = new PlayProgress(orders, console);
        List<CompletableFuture<PlayedMatch>> playing = new ArrayList<>();
        for (MatchOrder order : orders) {
            playing.add(pool.play(order, progress.of(order)));
        }
        List<PlayedMatch> played = new ArrayList<>();
        try {
            for (CompletableFuture<PlayedMatch> match : playing) {
                played.add(match.get());
                files.keep(played.getLast());
                progress.over(played.size());
            }
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof MatchVoid cause) {
                throw cause;
            }
            throw new IllegalStateException(failed.getCause());
        } finally {
            progress.clear();
        }
        return new PlayReport(played, request.pair(), files.written());
    }

    private static List<MatchOrder> orders(PlayRequest request) {
        Rulebook rulebook = rulebook(request.rulebook());
        Policy home = PolicyReference.load(request.home());
        Policy away = PolicyReference.load(request.away());
        List<MatchOrder> orders = new ArrayList<>(request.count());
        for (int match = 0; match < request.matches(); match++) {
            long seed = request.seed() + match;
            orders.add(order(String.valueOf(seed), rulebook, seed, home, away));
            if (request.pair()) {
                orders.add(order(seed + "-swapped", rulebook, seed, away, home));
            }
        }
        return orders;
    }

    private static MatchOrder order(String id, Rulebook rulebook, long seed, Policy home, Policy away) {
        return new MatchOrder(id, rulebook, seed, TieRule.DRAW_STANDS, home, away);
    }

    private static Rulebook rulebook(String name) {
        try {
            return Rulebook.named(name);
        } catch (InvalidRulebook unknown) {
            throw new InvalidInput(String.valueOf(unknown.getMessage()));
        }
    }
}
