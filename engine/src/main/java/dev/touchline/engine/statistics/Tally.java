package dev.touchline.engine.statistics;

import dev.touchline.engine.Card;
import dev.touchline.engine.Side;
import dev.touchline.engine.event.Event;
import dev.touchline.engine.rulebook.Pitch;

/** Counts one team's events. */
final class Tally {
    private final Side side;
    private final Pitch pitch;
    private int shots;
    private int shotsOnTarget;
    private double expectedGoals;
    private int passes;
    private int passesCompleted;
    private int tackles;
    private int tacklesWon;
    private int aerialDuelsWon;
    private int fouls;
    private int yellowCards;
    private int redCards;
    private int offsides;
    private int saves;
    private int corners;
    private int throwIns;
    private int goalKicks;
    private int freeKicks;
    private int penalties;

    Tally(Side side, Pitch pitch) {
        this.side = side;
        this.pitch = pitch;
    }

    /**
     * Counts an event, if it is of this team.
     *
     * @param attack the direction of x in which the team attacked then
     */
    void add(Event event, int attack) {
        switch (event) {
            case Event.Shot shot when shot.side() == side -> shot(shot, attack);
            case Event.Pass pass
            when pass.side() == side -> {
                passes++;
                passesCompleted += pass.receiver() >= 0 ? 1 : 0;
            }
            case Event.Tackle tackle
            when tackle.side() == side -> {
                tackles++;
                tacklesWon += tackle.won() ? 1 : 0;
            }
            case Event.AerialDuel duel when duel.side() == side -> aerialDuelsWon++;
            case Event.Foul foul when foul.side() == side -> fouls++;
            case Event.Booking booking when booking.side() == side -> book(booking.card());
            case Event.Offside offside when offside.side() == side -> offsides++;
            case Event.Save save when save.side() == side -> saves++;
            case Event.Awarded awarded when awarded.side() == side -> award(awarded);
            case Event other -> {
                // Not counted.
            }
        }
    }

    private void shot(Event.Shot shot, int attack) {
        shots++;
        shotsOnTarget += isOnTarget(shot.result()) ? 1 : 0;
        expectedGoals += shot.penalty()
                ? ExpectedGoals.PENALTY
                : ExpectedGoals.ofShot(pitch.halfLength() - shot.x() * attack, shot.y(), pitch);
    }

    private static boolean isOnTarget(Event.ShotResult result) {
        return switch (result) {
            case GOAL, SAVED -> true;
            case OFF_TARGET, BLOCKED, WOODWORK -> false;
        };
    }

    private void book(Card card) {
        switch (card) {
            case NONE -> {}
            case YELLOW -> yellowCards++;
            case SECOND_YELLOW, RED -> redCards++;
        }
    }

    private void award(Event.Awarded awarded) {
        switch (awarded.kind()) {
            case CORNER -> corners++;
            case THROW_IN -> throwIns++;
            case GOAL_KICK -> goalKicks++;
            case DIRECT_FREE_KICK, INDIRECT_FREE_KICK -> freeKicks++;
            case PENALTY -> penalties++;
            case KICK_OFF, DROP_BALL -> {
                // Not counted.
            }
        }
    }

    TeamStatistics with(Positions positions, double possession) {
        return new TeamStatistics(
                possession,
                shots,
                shotsOnTarget,
                expectedGoals,
                passes,
                passesCompleted,
                tackles,
                tacklesWon,
                aerialDuelsWon,
                fouls,
                yellowCards,
                redCards,
                offsides,
                saves,
                corners,
                throwIns,
                goalKicks,
                freeKicks,
                penalties,
                positions.distance(),
                positions.heat());
    }
}
