package dev.touchline.arena.match;

import dev.touchline.arena.match.WorkerStarter.Code;
import dev.touchline.engine.Side;
import dev.touchline.sandbox.worker.FlightRecord;
import dev.touchline.sandbox.worker.WorkerLost;
import org.jspecify.annotations.Nullable;

/**
 * The workers that were lost over one order, and what follows.
 *
 * <p>Programs are deterministic and machines are not: a policy is blamed only when a second, fresh worker is lost in the same
 * policy's call, and what was lost for time or memory is tried again where nothing is compiled. A process that merely died must
 * have died at the same tick, because anybody can kill a process. One loss is enough where the call's own thread was measured to
 * work on after it was stopped: that is as sure as a call that could be stopped.
 */
final class Losses {
    private static final int MOST = 4;

    private int count;
    private @Nullable Blame last;

    /** What to do after a loss. */
    sealed interface Ruling {
        /** Play the order once more, in a fresh worker that runs code so. */
        record Again(Code code) implements Ruling {}

        /** The side's policy broke two workers: it loses by walkover. */
        record Forfeit(Side side, String cause) implements Ruling {}

        /** It does not work, and no policy is to blame. */
        record GiveUp(String cause) implements Ruling {}
    }

    private record Blame(FlightTag call, WorkerLost.Reason reason) {
        boolean repeats(Blame earlier) {
            boolean diedAny = isDeath(reason) || isDeath(earlier.reason);
            return diedAny ? call.equals(earlier.call) : call.side() == earlier.call.side();
        }

        boolean isProven() {
            return reason == WorkerLost.Reason.HELD_THE_PROCESSOR;
        }
    }

    /** A worker was lost. */
    Ruling lost(WorkerLost.Reason reason, FlightRecord record, String message) {
        count++;
        Blame earlier = last;
        boolean starved = reason == WorkerLost.Reason.STARVED;
        last = record.inCall() && !starved ? new Blame(FlightTag.decode(record.tag()), reason) : null;
        if (last != null && (last.isProven() || (earlier != null && last.repeats(earlier)))) {
            return new Ruling.Forfeit(last.call().side(), cause(last));
        }
        return again(starved || isDeath(reason) ? Code.COMPILED : Code.INTERPRETED, message);
    }

    /** A worker failed in our own code, or sent a bundle that was refuted. */
    Ruling failed(String message) {
        count += MOST / 2;
        return again(Code.INTERPRETED, message);
    }

    private static boolean isDeath(WorkerLost.Reason reason) {
        return switch (reason) {
            case DIED, GARBLED -> true;
            case SILENT, STUCK_IN_CALL, HELD_THE_PROCESSOR, OUT_OF_MEMORY, STARVED -> false;
        };
    }

    private Ruling again(Code code, String message) {
        return count < MOST ? new Ruling.Again(code) : new Ruling.GiveUp(message);
    }

    private static String cause(Blame blame) {
        String when = blame.call().tick() == FlightTag.LOADING
                ? "while loading"
                : "at tick " + blame.call().tick();
        return switch (blame.reason()) {
            case STUCK_IN_CALL, HELD_THE_PROCESSOR -> "killed %s: the call could not be stopped".formatted(when);
            case SILENT -> "killed %s: its process fell silent".formatted(when);
            case OUT_OF_MEMORY -> "killed %s: out of memory".formatted(when);
            case DIED, GARBLED, STARVED -> "killed %s: it broke its process".formatted(when);
        };
    }
}
