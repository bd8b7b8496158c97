package dev.touchline.tournaments.refusal;

import java.util.regex.Pattern;

/** What may be shown to people of text that strangers wrote. */
public final class VisibleText {
    /** Longest name of anything. */
    public static final int LONGEST_NAME = 100;

    private static final int LONGEST_QUOTATION = 80;

    /** Control, format (bidirectional overrides among them), unpaired surrogate, private, unassigned, line breaks. */
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{C}\\p{Zl}\\p{Zp}]");

    private VisibleText() {}

    /** Whether this is a name: not blank, 1 to 100 UTF-16 units, all of them visible. */
    public static boolean isName(String text) {
        return !text.isBlank()
                && text.length() <= LONGEST_NAME
                && !INVISIBLE.matcher(text).find();
    }

    /** The text in quotes for a message: shortened, invisible characters as {@code \}{@code u202E}. */
    public static String quoted(String text) {
        boolean isLong = text.length() > LONGEST_QUOTATION;
        String shown = isLong ? text.substring(0, LONGEST_QUOTATION) : text;
        String escaped = INVISIBLE.matcher(shown).replaceAll(invisible -> escape(invisible.group()));
        return "\"" + escaped + (isLong ? "…" : "") + "\"";
    }

    private static String escape(String invisible) {
        StringBuilder escaped = new StringBuilder();
        // Two backslashes: in a replacement text one only escapes the other.
        invisible.chars().forEach(unit -> escaped.append("\\\\u%04X".formatted(unit)));
        return escaped.toString();
    }
}
