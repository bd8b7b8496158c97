package dev.touchline.arena.calibration;

import dev.touchline.arena.policy.Policy;
import dev.touchline.engine.bundle.Bundle;
import dev.touchline.engine.rulebook.Rulebook;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What {@code calibrate} found; the same request gives the same report on every machine. */
public final class CalibrationReport {
    private final Rulebook rulebook;
    private final Policy first;
    private final Policy second;
    private final long seed;
    private final int walkovers;
    private final List<List<MatchFigures>> pairs;

    /** @param matches in the order of seeds; of a pair, first the one with the first policy at home */
    CalibrationReport(Rulebook rulebook, Policy first, Policy second, long seed, List<MatchFigures> matches) {
        this.rulebook = rulebook;
        this.first = first;
        this.second = second;
        this.seed = seed;
        List<List<MatchFigures>> played = new ArrayList<>();
        int walkedOver = 0;
        for (int pair = 0; pair < matches.size(); pair += 2) {
            List<MatchFigures> playedOut = matches.subList(pair, pair + 2).stream()
                    .filter(MatchFigures::playedOut)
                    .toList();
            walkedOver += 2 - playedOut.size();
            if (!playedOut.isEmpty()) {
                played.add(playedOut);
            }
        }
        this.walkovers = walkedOver;
        this.pairs = List.copyOf(played);
    }

    String engine() {
        return Bundle.ENGINE;
    }

    Rulebook rulebook() {
        return rulebook;
    }

    Policy first() {
        return first;
    }

    Policy second() {
        return second;
    }

    /** Seed of the first pair. */
    long seed() {
        return seed;
    }

    /** Matches that were not played to the end and count nowhere. */
    int walkovers() {
        return walkovers;
    }

    /** Matches that were played to the end, in order. */
    List<MatchFigures> matches() {
        return pairs.stream().flatMap(List::stream).toList();
    }

    List<Reading> readings() {
        return Arrays.stream(Figure.values())
                .map(figure -> new Reading(figure, figure.of(pairs)))
                .toList();
    }

    /** Whether every figure is where the game promises it; never if no match was played out. */
    public boolean allInside() {
        return !pairs.isEmpty() && readings().stream().noneMatch(reading -> Boolean.FALSE.equals(reading.inside()));
    }

    /** As a person reads it; Markdown. */
    public String text() {
        return new CalibrationText(this).document();
    }

    /** As {@code --json} prints it. */
    public String json() {
        return CalibrationJson.of(this);
    }
}
