package dev.touchline.arena.verification;

import dev.touchline.arena.report.Json;
import dev.touchline.arena.report.Printable;
import org.jspecify.annotations.Nullable;

/**
 * What {@code verify} found, and its JSON.
 *
 * @param verified whether the bundle proves its match
 * @param reexecuted whether the policies were run again, besides the recorded commands
 * @param stateHash as recorded; null where the file is too damaged to tell
 * @param firstDifferenceTick the tick of the first link of the hash chain that differs, where one does
 * @param reason why the bundle does not verify, for people
 */
public record VerifyReport(
        boolean verified,
        boolean reexecuted,
        @Nullable String stateHash,
        @Nullable Integer firstDifferenceTick,
        @Nullable String reason) {

    static VerifyReport damaged(String reason) {
        return new VerifyReport(false, false, null, null, reason);
    }

    /** As {@code --json} prints it. */
    public String json() {
        return Json.write(this);
    }

    /** As a person reads it, one line. */
    public String text() {
        if (verified) {
            return "verified%s: state hash %s\n".formatted(reexecuted ? ", policies run again" : "", stateHash);
        }
        return "NOT VERIFIED%s: %s\n"
                .formatted(
                        firstDifferenceTick == null ? "" : " from tick " + firstDifferenceTick + " on",
                        Printable.line(String.valueOf(reason)));
    }

    /** The exit status: 0 verified, 1 not. */
    public int status() {
        return verified ? 0 : 1;
    }
}
