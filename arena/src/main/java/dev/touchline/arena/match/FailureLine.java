package dev.touchline.arena.match;

import dev.touchline.sandbox.GuestFailure;

/** A guest's failure as one short line; what it quotes was written by the policy, so nothing of it is trusted. */
final class FailureLine {
    private static final int LONGEST = 300;

    private FailureLine() {}

    static String of(String prefix, GuestFailure failure) {
        String line = (prefix + failure.describe())
                .replaceAll("[\\p{Cntrl}\\p{Zl}\\p{Zp}\\p{Cs}\\p{Cf}]+", " ")
                .strip();
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST - 1) + "…";
    }
}
