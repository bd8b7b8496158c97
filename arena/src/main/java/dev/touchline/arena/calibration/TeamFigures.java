package dev.touchline.arena.calibration;

import dev.touchline.arena.match.PlayedMatch;
import dev.touchline.engine.Card;
import dev.touchline.engine.RestartKind;
import dev.touchline.engine.Side;
import dev.touchline.engine.event.Event;
import dev.touchline.engine.statistics.TeamStatistics;

/**
 * What one team did in one match.
 *
 * @param fouls given against the team, play stopped or not
 * @param yellowCards first cautions; a second one is a red card
 * @param redCards players sent off, also for a second caution
 * @param penalties awarded to the team while the ball was in play
 * @param possession share of the time in play, 0 to 1
 * @param distance run by all players, metres
 */
record TeamFigures(
        int goals,
        int shots,
        int shotsOnTarget,
        int passes,
        int passesCompleted,
        int corners,
        int fouls,
        int yellowCards,
        int redCards,
        int offsides,
        int penalties,
        int throwIns,
        int goalKicks,
        int tackles,
        int tacklesWon,
        double possession,
        double distance) {

    static TeamFigures of(PlayedMatch match, Side side) {
        Referee referee = new Referee(side);
        match.match().events().forEach(referee::add);
        TeamStatistics counted = match.match().statistics().of(side);
        return new TeamFigures(
                match.result().score().of(side),
                counted.shots(),
                counted.shotsOnTarget(),
                counted.passes(),
                counted.passesCompleted(),
                counted.corners(),
                referee.fouls,
                referee.yellowCards,
                referee.redCards,
                referee.offsides,
                referee.penalties,
                counted.throwIns(),
                counted.goalKicks(),
                counted.tackles(),
                counted.tacklesWon(),
                counted.possession(),
                counted.distance());
    }

    /** Both teams' figures in one; the possession of both is the time in play. */
    TeamFigures plus(TeamFigures other) {
        return new TeamFigures(
                goals + other.goals,
                shots + other.shots,
                shotsOnTarget + other.shotsOnTarget,
                passes + other.passes,
                passesCompleted + other.passesCompleted,
                corners + other.corners,
                fouls + other.fouls,
                yellowCards + other.yellowCards,
                redCards + other.redCards,
                offsides + other.offsides,
                penalties + other.penalties,
                throwIns + other.throwIns,
                goalKicks + other.goalKicks,
                tackles + other.tackles,
                tacklesWon + other.tacklesWon,
                possession + other.possession,
                distance + other.distance);
    }

    /** Counts the decisions of the referee that concern one team. */
    private static final class Referee {
        private final Side side;
        private int fouls;
        private int yellowCards;
        private int redCards;
        private int offsides;
        private int penalties;

        Referee(Side side) {
            this.side = side;
        }

        void add(Event event) {
            switch (event) {
                case Event.Foul foul when foul.side() == side -> fouls++;
                case Event.Offside offside when offside.side() == side -> offsides++;
                case Event.Booking booking
                when booking.side() == side -> {
                    yellowCards += booking.card() == Card.YELLOW ? 1 : 0;
                    redCards += booking.card().sendsOff() ? 1 : 0;
                }
                case Event.Awarded awarded
                when awarded.side() == side -> penalties += awarded.kind() == RestartKind.PENALTY ? 1 : 0;
                case Event other -> {
                    // Not the referee's, or counted by the engine.
                }
            }
        }
    }
}
