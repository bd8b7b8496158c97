package dev.touchline.engine.law;

import dev.touchline.engine.Card;
import dev.touchline.engine.MatchView;
import dev.touchline.engine.Offence;
import dev.touchline.engine.rulebook.Fouls;

/** Which card a foul deserves: reckless ones a caution, violent ones and a second caution a sending-off (IFAB Law 12.3). */
public final class Cards {
    private Cards() {}

    /** The card that the referee shows for a foul. */
    public static Card deserved(Offence.Foul foul, MatchView match) {
        Fouls fouls = match.rulebook().fouls();
        if (foul.severity() >= fouls.redSeverity()) {
            return Card.RED;
        }
        if (match.yellowCards(foul.side(), foul.number()) > 0) {
            return foul.severity() >= fouls.secondYellowSeverity() ? Card.SECOND_YELLOW : Card.NONE;
        }
        return foul.severity() >= fouls.yellowSeverity() ? Card.YELLOW : Card.NONE;
    }
}
