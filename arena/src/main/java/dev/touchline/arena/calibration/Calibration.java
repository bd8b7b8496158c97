package dev.touchline.arena.calibration;

import dev.touchline.arena.Console;
import dev.touchline.arena.match.MatchOrder;
import dev.touchline.arena.match.MatchPool;
import dev.touchline.arena.match.MatchPoolSettings;
import dev.touchline.arena.match.MatchVoid;
import dev.touchline.arena.play.PlayProgress;
import dev.touchline.arena.policy.Policy;
import dev.touchline.arena.policy.PolicyReference;
import dev.touchline.engine.Side;
import dev.touchline.engine.TieRule;
import dev.touchline.engine.rulebook.Rulebook;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

/** Plays many matches of two teams and measures them. */
public final class Calibration {
    private final Rulebook rulebook;
    private final CalibrationRequest request;
    private final Policy first;
    private final Policy second;

    private Calibration(CalibrationRequest request, Rulebook rulebook) {
        this.rulebook = rulebook;
        this.request = request;
        this.first = PolicyReference.load(request.home());
        this.second = PolicyReference.load(request.away());
    }

    /**
     * Plays and measures.
     *
     * @throws dev.touchline.arena.InvalidInput when a policy cannot be used
     * @throws MatchVoid when a match could not be played for a reason of ours
     */
    public static CalibrationReport run(CalibrationRequest request, Console console)
            throws MatchVoid, InterruptedException {
        Calibration calibration = new Calibration(request, Rulebook.CLASSIC_1);
        MatchPoolSettings settings = MatchPoolSettings.ofThisMachine(console::note);
        Integer wanted = request.workers();
        int workers = wanted == null ? settings.workers() : wanted;
        try (MatchPool pool = MatchPool.open(settings.withWorkers(workers))) {
            return calibration.play(pool, console);
        }
    }

    /** Plays under any rulebook in a pool that is there already. */
    static CalibrationReport run(CalibrationRequest request, Rulebook rulebook, MatchPool pool, Console console)
            throws MatchVoid, InterruptedException {
        return new Calibration(request, rulebook).play(pool, console);
    }

    private CalibrationReport play(MatchPool pool, Console console) throws MatchVoid, InterruptedException {
        List<MatchOrder> orders = orders();
        PlayProgress progress = new PlayProgress(orders, console);
        List<CompletableFuture<MatchFigures>> playing = new ArrayList<>(orders.size());
        for (int index = 0; index < orders.size(); index++) {
            Side firstSide = index % 2 == 0 ? Side.HOME : Side.AWAY;
            MatchOrder order = orders.get(index);
            // Bundle and replay are let go at once: hundreds of them would not fit into memory.
            playing.add(pool.play(order, progress.of(order)).thenApply(match -> MatchFigures.of(match, firstSide)));
        }
        try {
            return new CalibrationReport(rulebook, first, second, request.seed(), all(playing, progress));
        } finally {
            progress.clear();
        }
    }

    private List<MatchOrder> orders() {
        List<MatchOrder> orders = new ArrayList<>(request.matches());
        for (int pair = 0; pair < request.matches() / 2; pair++) {
            long seed = request.seed() + pair;
            orders.add(new MatchOrder(String.valueOf(seed), rulebook, seed, TieRule.DRAW_STANDS, first, second));
            orders.add(new MatchOrder(seed + "-swapped", rulebook, seed, TieRule.DRAW_STANDS, second, first));
        }
        return orders;
    }

    private static List<MatchFigures> all(List<CompletableFuture<MatchFigures>> playing, PlayProgress progress)
            throws MatchVoid, InterruptedException {
        List<MatchFigures> matches = new ArrayList<>(playing.size());
        try {
            for (CompletableFuture<MatchFigures> match : playing) {
                matches.add(match.get());
                progress.over(matches.size());
            }
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof MatchVoid cause) {
                throw cause;
            }
            throw new IllegalStateException(failed.getCause());
        }
        return matches;
    }
}
