package dev.touchline.engine.replay;

import dev.touchline.engine.Card;
import java.util.ArrayList;
import java.util.List;

/** Cards, and who is not on the pitch: what happens to a player a few times in a match. */
final class Marks {
    /**
     * One of them.
     *
     * @param frame at and after which it holds
     * @param row of the player, 0 to 10 home, 11 to 21 away
     * @param card {@link Card#NONE}: the player is absent from the first frame
     */
    record Mark(int frame, int row, Card card) {
        boolean takesOff() {
            return card == Card.NONE || card.sendsOff();
        }
    }

    private final List<Mark> all = new ArrayList<>();

    /** Adds a mark; marks come in the order of their frames. */
    void add(Mark mark) {
        all.add(mark);
    }

    List<Mark> all() {
        return all;
    }

    /** Those of some frames, counted from the first of them. */
    Marks between(int from, int to) {
        Marks some = new Marks();
        for (Mark mark : all) {
            if (mark.frame >= from && mark.frame < to) {
                some.add(new Mark(mark.frame - from, mark.row, mark.card));
            }
        }
        return some;
    }

    boolean isOff(int frame, int row) {
        for (Mark mark : all) {
            if (mark.row == row && mark.frame <= frame && mark.takesOff()) {
                return true;
            }
        }
        return false;
    }

    Card card(int frame, int row) {
        Card last = Card.NONE;
        for (Mark mark : all) {
            if (mark.row == row && mark.frame <= frame) {
                last = mark.card;
            }
        }
        return last;
    }
}
