package dev.touchline.perf;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/**
 * The baseline: a loop that can be made neither parallel nor shorter, of the kind of work an engine does (multiplication,
 * addition, square root, and a step of a counter generator). Never changed, so that ratios of different years compare.
 */
@State(Scope.Thread)
public class ArithmeticBenchmark {
    static final int ROUNDS = 10_000;

    private long counter = 1;
    private double number = 1;

    @Benchmark
    @OperationsPerInvocation(ROUNDS)
    public double round() {
        long bits = counter;
        double value = number;
        for (int round = 0; round < ROUNDS; round++) {
            bits = bits * 6364136223846793005L + 1442695040888963407L;
            value = Math.sqrt(value * 1.5 + (bits >>> 40) * 0x1p-24);
        }
        counter = bits;
        number = value;
        return value;
    }
}
