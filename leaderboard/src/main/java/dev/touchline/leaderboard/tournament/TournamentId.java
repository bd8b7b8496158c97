package dev.touchline.leaderboard.tournament;

import java.util.regex.Pattern;

/** Ids of tournaments: part of addresses, so that nothing in them needs quoting. */
public final class TournamentId {
    /** What one is, for people. */
    public static final String RULE = "1 to 64 lower-case letters, digits and hyphens, a letter or digit first";

    private static final Pattern OF_ROUND = Pattern.compile("ladder-[0-9]+");

    private static final Pattern FORM = Pattern.compile("[a-z0-9][a-z0-9-]{0,63}");

    private TournamentId() {}

    public static boolean isOne(String text) {
        return FORM.matcher(text).matches();
    }

    /** Whether it is kept for a round of the standing ladder. */
    public static boolean isOfRound(String id) {
        return OF_ROUND.matcher(id).matches();
    }

    /** The id of a round of the standing ladder, from 1: {@code ladder-000012}. */
    public static String ofRound(int number) {
        return "ladder-%06d".formatted(number);
    }
}
