package dev.touchline.arena.check;

import dev.touchline.arena.match.RehearsalReport;
import dev.touchline.arena.policy.Policy;
import dev.touchline.arena.report.Json;
import dev.touchline.arena.report.Printable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What {@code check} found, and its JSON.
 *
 * @param passed whether the policy would lose no call and plays the same from run to run
 * @param fatal why it cannot be called at all, or any more
 * @param calls made in situations and short matches
 * @param failures calls that would be lost, by message
 * @param unsteady situations answered differently from run to run
 * @param rejected commands that were in order but could not be carried out, by reason; they cost nothing
 * @param medianMicros of a call on this machine, in microseconds; decides nothing
 * @param slowestMicros the same
 * @param fuel what it took, in units of fuel
 * @param printed what the policy printed, cut
 */
public record CheckReport(
        String policy,
        String sha256,
        boolean passed,
        @Nullable String fatal,
        int calls,
        List<Failure> failures,
        List<String> unsteady,
        Map<String, Integer> rejected,
        long medianMicros,
        long slowestMicros,
        FuelUse fuel,
        String printed) {
    /** How many of the dearest situations a person is shown. */
    private static final int DEAREST = 5;

    /**
     * Units of fuel, the same on every machine.
     *
     * @param load for loading
     * @param most of the dearest call, in situations and matches
     * @param situations of each situation, by name
     */
    public record FuelUse(long load, long most, Map<String, Long> situations) {}

    /** Failed calls with the same message. */
    public record Failure(String message, String where, int times) {}

    static CheckReport of(Policy policy, RehearsalReport report) {
        Map<String, Integer> rejected = new LinkedHashMap<>();
        report.rejections()
                .forEach((reason, count) -> rejected.put(reason.name().toLowerCase(Locale.ROOT), count));
        boolean passed = report.fatal() == null
                && report.failures().isEmpty()
                && report.unsteady().isEmpty();
        return new CheckReport(
                policy.name(),
                policy.sha256(),
                passed,
                report.fatal(),
                report.calls(),
                report.failures().stream()
                        .map(failure -> new Failure(failure.message(), failure.where(), failure.times()))
                        .toList(),
                report.unsteady(),
                rejected,
                report.medianMicros(),
                report.slowestMicros(),
                fuel(report),
                report.printed());
    }

    private static FuelUse fuel(RehearsalReport report) {
        long dearest =
                report.fuel().values().stream().mapToLong(Long::longValue).max().orElse(0);
        return new FuelUse(report.loadFuel(), Math.max(dearest, report.mostFuel()), report.fuel());
    }

    /** As {@code --json} prints it. */
    public String json() {
        return Json.write(this);
    }

    /** The exit status: 0 passed, 1 not. */
    public int status() {
        return passed ? 0 : 1;
    }

    /** As a person reads it. */
    public String text() {
        StringBuilder out = new StringBuilder();
        out.append(policy)
                .append(passed ? ": passed, " : ": FAILED, ")
                .append(calls)
                .append(" calls\n");
        if (fatal != null) {
            out.append("  it cannot play: ").append(fatal).append('\n');
        }
        for (Failure failure : failures) {
            out.append("  lost call%s: %s (first in %s)\n"
                    .formatted(
                            failure.times() == 1 ? "" : "s, " + failure.times() + " times",
                            failure.message(),
                            failure.where()));
        }
        if (!unsteady.isEmpty()) {
            out.append(
                    "  answers differ from run to run, %d situations, the first: %s; is a set of objects iterated, or hash() or repr() of one used?\n"
                            .formatted(unsteady.size(), unsteady.getFirst()));
        }
        rejected.forEach((reason, count) ->
                out.append("  %d commands not carried out: %s\n".formatted(count, reason.replace('_', ' '))));
        if (medianMicros > 0) {
            out.append(String.format(
                    Locale.ROOT,
                    "  a call takes %.2f ms, at most %.1f ms (here, now)\n",
                    medianMicros / 1000.0,
                    slowestMicros / 1000.0));
        }
        if (!fuel.situations().isEmpty()) {
            out.append("  fuel: %,d units to load, at most %,d for a call\n".formatted(fuel.load(), fuel.most()));
            fuel.situations().entrySet().stream()
                    .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                    .limit(DEAREST)
                    .forEach(situation ->
                            out.append("    %,10d  %s\n".formatted(situation.getValue(), situation.getKey())));
        }
        if (!printed.isEmpty()) {
            out.append("  it printed, for nobody to see:\n");
            printed.lines()
                    .limit(10)
                    .forEach(line ->
                            out.append("    | ").append(Printable.line(line)).append('\n'));
        }
        return out.toString();
    }
}
