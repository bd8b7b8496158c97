package dev.touchline.engine.law;

import dev.touchline.engine.Card;
import dev.touchline.engine.MatchView;
import dev.touchline.engine.Offence;
import dev.touchline.engine.RestartKind;
import dev.touchline.engine.Side;
import dev.touchline.engine.rulebook.Pitch;

/** Where free kicks are taken: where the offence happened, but on the pitch (IFAB Law 13). */
final class FreeKick {
    private FreeKick() {}

    static Ruling.Award direct(Side side, double x, double y, MatchView match) {
        return award(RestartKind.DIRECT_FREE_KICK, side, x, y, match.rulebook().pitch());
    }

    /** One inside the goal area that the side attacks is taken on the line of the area that is parallel to the goal line. */
    static Ruling.Award indirect(Side side, double x, double y, MatchView match) {
        Pitch pitch = match.rulebook().pitch();
        int attack = match.attack(side);
        double edge = pitch.halfLength() - pitch.goalAreaDepth();
        boolean inGoalArea = x * attack > edge && Math.abs(y) <= pitch.goalAreaWidth() / 2;
        return award(RestartKind.INDIRECT_FREE_KICK, side, inGoalArea ? attack * edge : x, y, pitch);
    }

    /** Punishes an offence that is no foul. */
    static Ruling indirect(Offence offence, MatchView match) {
        Ruling.Award award = indirect(offence.side().other(), offence.x(), offence.y(), match);
        return new Ruling.Punish(offence, Card.NONE, award);
    }

    private static Ruling.Award award(RestartKind kind, Side side, double x, double y, Pitch pitch) {
        double onX = Math.clamp(x, -pitch.halfLength(), pitch.halfLength());
        double onY = Math.clamp(y, -pitch.halfWidth(), pitch.halfWidth());
        return new Ruling.Award(kind, side, onX, onY);
    }
}
