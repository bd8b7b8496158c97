package dev.touchline.sandbox.guest;

import dev.touchline.sandbox.GuestFailure;
import dev.touchline.sandbox.GuestFailure.Kind;
import java.time.Duration;
import java.util.List;
import org.graalvm.polyglot.PolyglotException;

/** How a failure is told by the guest itself (see {@code report} in prelude.py) or by the language runtime. */
record FailureReport(Kind kind, String file, int line, String message, String trace, long fuelUsed) {
    private static final int FIELDS = 6;
    private static final int LONGEST = 20_000;

    /** Reads a report that came out of a guest; a guest that forges one only misinforms its own author. */
    static FailureReport parse(String report) {
        List<String> fields =
                List.of(report.substring(0, Math.min(report.length(), LONGEST)).split("\0", FIELDS));
        if (fields.size() < FIELDS) {
            return new FailureReport(Kind.MALFORMED, "", 0, "step answered str, not bytes", "", 0);
        }
        Kind kind = switch (fields.get(0)) {
            case "EXHAUSTED" -> Kind.EXHAUSTED;
            case "OUT_OF_FUEL" -> Kind.OUT_OF_FUEL;
            case "MALFORMED" -> Kind.MALFORMED;
            default -> Kind.RAISED;
        };
        return new FailureReport(
                kind, fields.get(1), (int) number(fields.get(2)), fields.get(3), fields.get(4), number(fields.get(5)));
    }

    /** Tells what the runtime threw at us; a context closed under a call shows in several ways. */
    static FailureReport of(RuntimeException failure, boolean stopped, Duration limit) {
        if (stopped) {
            return new FailureReport(
                    Kind.STOPPED, "", 0, "stopped after more than %.1f s".formatted(limit.toMillis() / 1000.0), "", 0);
        }
        if (!(failure instanceof PolyglotException polyglot)) {
            return new FailureReport(Kind.RAISED, "", 0, "the guest has ended", "", 0);
        }
        if (polyglot.isResourceExhausted()) {
            return new FailureReport(Kind.EXHAUSTED, "", 0, "out of stack or memory", "", 0);
        }
        if (polyglot.isExit()) {
            return new FailureReport(
                    Kind.RAISED, "", 0, "a program cannot exit (status " + polyglot.getExitStatus() + ")", "", 0);
        }
        if (polyglot.isCancelled()) {
            return new FailureReport(Kind.STOPPED, "", 0, "stopped", "", 0);
        }
        if (polyglot.isInternalError()) {
            return new FailureReport(Kind.RAISED, "", 0, "the language runtime cannot run this code", "", 0);
        }
        return new FailureReport(Kind.RAISED, "", 0, String.valueOf(polyglot.getMessage()), "", 0);
    }

    GuestFailure asCallFailure() {
        return as(kind);
    }

    /** Loading fails as a whole, unless it was stopped or ran out of something. */
    GuestFailure asLoadFailure() {
        return switch (kind) {
            case RAISED, MALFORMED, NOT_LOADABLE -> as(Kind.NOT_LOADABLE);
            case EXHAUSTED, STOPPED, OUT_OF_FUEL -> as(kind);
        };
    }

    private GuestFailure as(Kind told) {
        return new GuestFailure(told, message, file.isEmpty() ? null : file, line, trace);
    }

    private static long number(String digits) {
        try {
            return Math.max(0, Long.parseLong(digits));
        } catch (NumberFormatException forged) {
            return 0;
        }
    }
}
