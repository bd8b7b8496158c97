package dev.touchline.leaderboard.board;

import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A match as one of its entrants sees it. One that went to a shoot-out counts as drawn, one that both sides failed in as
 * lost by both.
 *
 * @param scored own goals, after extra time where there was one
 * @param failed whether this side lost it by walkover
 */
@Schema(name = "Appearance")
record Appearance(String matchId, EntrantLink opponent, Outcome outcome, int scored, int conceded, boolean failed) {
    /** How it ended for this side. */
    enum Outcome {
        WON,
        DRAWN,
        LOST
    }

    static Appearance of(String entrantId, ResultView match) {
        boolean home = match.home().id().equals(entrantId);
        Goals goals = match.finalScore();
        int scored = home ? goals.home() : goals.away();
        int conceded = home ? goals.away() : goals.home();
        boolean failed = "both".equals(match.walkover()) || (home ? "home" : "away").equals(match.walkover());
        Outcome outcome = Outcome.LOST;
        if (scored > conceded) {
            outcome = Outcome.WON;
        } else if (scored == conceded && !failed) {
            outcome = Outcome.DRAWN;
        }
        return new Appearance(match.matchId(), home ? match.away() : match.home(), outcome, scored, conceded, failed);
    }

    /** {@code W}, {@code D} or {@code L}. */
    public String letter() {
        return outcome.name().substring(0, 1);
    }

    /** Such as {@code Won 2–1 against}, before the name of the opponent. */
    public String inWords() {
        String verb = letter() + outcome.name().substring(1).toLowerCase(Locale.ROOT);
        return verb + " " + scored + "–" + conceded + (failed ? " by walkover against" : " against");
    }
}
