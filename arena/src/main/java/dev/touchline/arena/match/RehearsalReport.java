package dev.touchline.arena.match;

import dev.touchline.engine.Rejection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What came of a rehearsal, on the word of the worker: it decides nothing.
 *
 * @param fatal why the policy cannot be called at all or any more, or null
 * @param calls made in all
 * @param failures calls that failed, by message, in the order in which they first came
 * @param unsteady names of situations that were answered differently by two fresh guests
 * @param rejections commands that could not be carried out, by reason
 * @param medianMicros of a call in the matches, in microseconds
 * @param slowestMicros of a call in the matches, the first hundred left out
 * @param fuel units that each situation took, by name, in order; empty if it could not be called
 * @param loadFuel units for loading
 * @param mostFuel units of the dearest call in the matches
 * @param printed what the policy printed, cut to a few kilobytes
 */
public record RehearsalReport(
        @Nullable String fatal,
        int calls,
        List<Failure> failures,
        List<String> unsteady,
        Map<Rejection, Integer> rejections,
        long medianMicros,
        long slowestMicros,
        Map<String, Long> fuel,
        long loadFuel,
        long mostFuel,
        String printed) {

    /**
     * Failed calls with the same message.
     *
     * @param where the first of them came up
     */
    public record Failure(String message, String where, int times) {}

    public RehearsalReport {
        failures = List.copyOf(failures);
        unsteady = List.copyOf(unsteady);
        Map<Rejection, Integer> inOrder = new EnumMap<>(Rejection.class);
        inOrder.putAll(rejections);
        rejections = Collections.unmodifiableMap(inOrder);
        fuel = Collections.unmodifiableMap(new LinkedHashMap<>(fuel));
    }

    /** A policy that broke every worker that ran it. */
    static RehearsalReport killed(String cause) {
        return new RehearsalReport(cause, 0, List.of(), List.of(), Map.of(), 0, 0, Map.of(), 0, 0, "");
    }
}
