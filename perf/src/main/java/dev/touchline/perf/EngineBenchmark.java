package dev.touchline.perf;

import dev.touchline.engine.MatchResult;
import dev.touchline.engine.MatchSetup;
import dev.touchline.engine.play.Match;
import dev.touchline.engine.play.MatchListener;
import dev.touchline.engine.rulebook.Rulebook;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Whole matches under the published rulebook, every law on, between two scripted teams, each with a seed of its own. */
@State(Scope.Thread)
public class EngineBenchmark {
    private static final MatchListener NOBODY = new MatchListener() {};

    private long seed;

    /** Ticks played, which JMH makes into ticks per second. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    public static class Played {
        public long ticks;
    }

    @Benchmark
    public MatchResult match(Played played) {
        MatchSetup setup = MatchSetup.league(Rulebook.CLASSIC_1, ++seed);
        MatchResult result = new Match(setup, new ScriptedTeam(), new ScriptedTeam(), NOBODY).play();
        played.ticks += result.ticks();
        return result;
    }
}
