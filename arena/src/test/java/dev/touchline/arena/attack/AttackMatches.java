package dev.touchline.arena.attack;

import dev.touchline.arena.match.MatchOrder;
import dev.touchline.arena.match.MatchPool;
import dev.touchline.arena.match.MatchProgress;
import dev.touchline.arena.match.PlayedMatch;
import dev.touchline.arena.match.SharedPool;
import dev.touchline.arena.policy.Policy;
import dev.touchline.arena.policy.PolicyFiles;
import dev.touchline.arena.policy.PolicyReference;
import dev.touchline.engine.Side;
import dev.touchline.engine.TieRule;
import dev.touchline.engine.rulebook.Rulebook;
import dev.touchline.engine.rulebook.RulebookJson;
import dev.touchline.sandbox.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

/**
 * The matches of the suite, all ordered at once, so that no worker is idle: attacks in their order, and after every few of
 * them control matches between honest teams, one for each worker, in the workers that the attacks have left behind.
 */
final class AttackMatches {
    private static final int WORKERS = 2;
    private static final int ATTACKS_BETWEEN_CONTROLS = 20;
    private static final long SEED = 7;

    /**
     * The usual game with halves of 60 ticks: time for a walkover by 30 calls in a row, and for one by 100 in all. Budgets of calls
     * are a tenth, because hostile code is met once and never compiled.
     */
    private static final Rulebook TINY = RulebookJson.read(RulebookJson.write(Rulebook.CLASSIC_1)
            .replace("\"halfTicks\":2700", "\"halfTicks\":60")
            .replace("\"perCall\":100000", "\"perCall\":10000")
            .replace("\"bank\":2000000", "\"bank\":50000")
            .replace("\"mostDebt\":1000000", "\"mostDebt\":100000"));

    /** One hostile match; the hostile policy changes sides from one to the next. */
    record Hostile(Side side, CompletableFuture<PlayedMatch> match) {}

    private final Map<String, List<Hostile>> matches = new TreeMap<>();
    private final List<CompletableFuture<PlayedMatch>> controls = new ArrayList<>();

    /** Orders everything. */
    static AttackMatches order(List<Attack> attacks, int repetitions) {
        AttackMatches ordered = new AttackMatches();
        int count = 0;
        for (int repetition = 0; repetition < repetitions; repetition++) {
            for (Attack attack : attacks) {
                if (attack.expectation().kind() != Expectation.Kind.REFUSED) {
                    ordered.add(attack, (count + repetition) % 2 == 0 ? Side.HOME : Side.AWAY);
                    count++;
                }
                if (count % ATTACKS_BETWEEN_CONTROLS == 0) {
                    ordered.addControls();
                }
            }
        }
        ordered.addControls();
        return ordered;
    }

    private void add(Attack attack, Side side) {
        Policy hostile = attack.policy();
        // Only tampering could be felt by a team that uses the whole library; the other matches need not pay for its
        // imports.
        Policy honest = attack.group().equals("tampering") ? honest(attack.language()) : PolicyReference.load("@ref1");
        MatchOrder order = side == Side.HOME
                ? order(attack.toString(), hostile, honest)
                : order(attack.toString(), honest, hostile);
        matches.computeIfAbsent(attack.toString(), name -> new ArrayList<>())
                .add(new Hostile(side, play(SharedPool.get(), order)));
    }

    private void addControls() {
        for (int worker = 0; worker < WORKERS; worker++) {
            controls.add(play(SharedPool.get(), control()));
        }
    }

    /** The matches of one attack, one for each repetition. */
    List<Hostile> of(Attack attack) {
        return List.copyOf(matches.getOrDefault(attack.toString(), List.of()));
    }

    /** The control matches of worn workers. */
    List<PlayedMatch> controls() throws InterruptedException, ExecutionException {
        List<PlayedMatch> played = new ArrayList<>();
        for (CompletableFuture<PlayedMatch> control : controls) {
            played.add(control.get());
        }
        return played;
    }

    /** The control match in a worker that has never played anything else. */
    static PlayedMatch controlInAFreshWorker() throws InterruptedException, ExecutionException {
        try (MatchPool single = SharedPool.ofWorkers(1)) {
            return play(single, control()).get();
        }
    }

    private static CompletableFuture<PlayedMatch> play(MatchPool pool, MatchOrder order) {
        return pool.play(order, MatchProgress.none());
    }

    /** Honest teams of the first and of the last language. */
    private static MatchOrder control() {
        Language[] languages = Language.values();
        return order("control", honest(languages[0]), honest(languages[languages.length - 1]));
    }

    private static MatchOrder order(String id, Policy home, Policy away) {
        return new MatchOrder(id, TINY, SEED, TieRule.DRAW_STANDS, home, away);
    }

    private static Policy honest(Language language) {
        return PolicyFiles.load(Attack.FOLDER.resolve("honest").resolve("honest" + language.extension()));
    }
}
