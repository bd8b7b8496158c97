package dev.touchline.engine.rulebook;

/**
 * Time that is lost and played on after a half (IFAB Law 7).
 *
 * @param goalTicks added for a goal
 * @param cardTicks added for a card
 * @param penaltyTicks added for a penalty kick
 * @param mostTicks added to one half at the most
 */
public record Stoppage(int goalTicks, int cardTicks, int penaltyTicks, int mostTicks) {

    static final Stoppage STANDARD = new Stoppage(30, 30, 30, 420);

    public Stoppage {
        Range.within("stoppage.goalTicks", goalTicks, 0, 600);
        Range.within("stoppage.cardTicks", cardTicks, 0, 600);
        Range.within("stoppage.penaltyTicks", penaltyTicks, 0, 600);
        Range.within("stoppage.mostTicks", mostTicks, 0, 2700);
    }
}
