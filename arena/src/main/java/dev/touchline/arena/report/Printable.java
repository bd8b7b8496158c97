package dev.touchline.arena.report;

/** Texts that somebody else wrote, made safe to print on a terminal. */
public final class Printable {
    private Printable() {}

    /** The text without control characters and invisible marks, on one line. */
    public static String line(String text) {
        return text.replaceAll("[\\p{Cntrl}\\p{Zl}\\p{Zp}\\p{Cs}\\p{Cf}]+", " ");
    }
}
