package dev.touchline.engine.play;

import dev.touchline.engine.Advantage;
import dev.touchline.engine.Card;
import dev.touchline.engine.Offence;
import dev.touchline.engine.Outcome;
import dev.touchline.engine.Period;
import dev.touchline.engine.RestartKind;
import dev.touchline.engine.Score;
import dev.touchline.engine.Side;
import dev.touchline.engine.drill.StartingPosition;
import dev.touchline.engine.law.Cards;
import dev.touchline.engine.law.Law;
import dev.touchline.engine.law.LawBook;
import dev.touchline.engine.law.Ruling;
import dev.touchline.engine.random.Purpose;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Asks the laws after every tick and carries out what they rule. */
final class Referee {
    private final List<Law> laws = LawBook.complete();
    private @Nullable Outcome outcome;
    private @Nullable Score fullTime;
    private @Nullable Score extraTime;

    void judge(MatchState state, MatchJournal journal) {
        for (int i = 0; i < laws.size() && outcome == null; i++) {
            Ruling ruling = laws.get(i).judge(state);
            if (ruling != null) {
                apply(ruling, state, journal);
            }
        }
    }

    boolean isOver() {
        return outcome != null;
    }

    /** How the match ended. */
    Outcome outcome() {
        if (outcome == null) {
            throw new IllegalStateException("the match is not over");
        }
        return outcome;
    }

    /** The score after two halves, or as it stands. */
    Score fullTime(MatchState state) {
        Score score = fullTime != null ? fullTime : score(state);
        int goals = state.rules.failures().walkoverGoals();
        return outcome instanceof Outcome.Walkover(Side loser, String _)
                ? score(state).forfeitedBy(loser, goals)
                : score;
    }

    /** The score after extra time, or null where there was none or it did not count. */
    @Nullable Score extraTime() {
        return outcome instanceof Outcome.Played ? extraTime : null;
    }

    private void apply(Ruling ruling, MatchState state, MatchJournal journal) {
        switch (ruling) {
            case Ruling.Goal(Side side) -> {
                state.goals[side.ordinal()]++;
                state.lostTicks += state.rules.stoppage().goalTicks();
                journal.goal(side);
                bookAfterAdvantage(state, journal);
                award(RestartKind.KICK_OFF, side.other(), 0, 0, state, journal);
            }
            case Ruling.Award(RestartKind kind, Side side, double x, double y) -> {
                journal.stopped();
                bookBesides(null, state, journal);
                award(kind, side, x, y, state, journal);
            }
            case Ruling.Punish(Offence offence, Card card, Ruling.Award restart) -> {
                journal.stopped();
                bookBesides(offence, state, journal);
                journal.punished(offence);
                // A caution for what happened just before makes this one the second.
                show(
                        offence instanceof Offence.Foul foul ? Cards.deserved(foul, state) : card,
                        offence,
                        state,
                        journal);
                award(restart.kind(), restart.side(), restart.x(), restart.y(), state, journal);
            }
            case Ruling.Wait(Offence.Foul foul) -> state.advantage = new Advantage(foul, state.tick);
            case Ruling.PlayOn(Offence.Foul foul, Card card) -> {
                state.advantage = null;
                journal.advantagePlayed(foul);
                show(card, foul, state, journal);
            }
            case Ruling.NextPeriod(Period next) -> begin(next, state, journal);
            case Ruling.ShootOutKick(Side side, boolean scored) -> {
                journal.shootOutKick(side, MatchState.numberOf(state.penaltyTaker), scored);
                state.shootOut.decide(scored);
                PenaltyKicks.setUp(state);
            }
            case Ruling.FullTime() -> end(new Outcome.Played(), state, journal);
            case Ruling.Walkover(Side loser, String cause) -> end(new Outcome.Walkover(loser, cause), state, journal);
            case Ruling.DoubleWalkover(String home, String away) ->
                end(new Outcome.DoubleWalkover(home, away), state, journal);
        }
    }

    private static void show(Card card, Offence offence, MatchState state, MatchJournal journal) {
        int player = MatchState.index(offence.side(), offence.number());
        if (card == Card.NONE || state.sentOff[player]) {
            return;
        }
        state.lostTicks += state.rules.stoppage().cardTicks();
        journal.booked(offence.side(), offence.number(), card);
        if (card != Card.RED) {
            state.yellowCards[player]++;
        }
        if (card.sendsOff()) {
            Bodies.remove(state, player);
        }
    }

    /** A goal out of an advantage is the best advantage; the foul is still on the record. */
    private static void bookAfterAdvantage(MatchState state, MatchJournal journal) {
        for (Offence.Foul foul : unpunished(null, state)) {
            journal.advantagePlayed(foul);
            show(Cards.deserved(foul, state), foul, state, journal);
        }
    }

    /** Play stops for something else: fouls that were seen until then are on the record, with their cards. */
    private static void bookBesides(@Nullable Offence stopped, MatchState state, MatchJournal journal) {
        for (Offence.Foul foul : unpunished(stopped, state)) {
            journal.punished(foul);
            show(Cards.deserved(foul, state), foul, state, journal);
        }
    }

    /** The foul after which the referee waits and the one of this tick, but not the one for which play is stopped. */
    private static List<Offence.Foul> unpunished(@Nullable Offence stopped, MatchState state) {
        List<Offence.Foul> fouls = new ArrayList<>(2);
        Advantage advantage = state.advantage;
        if (advantage != null && advantage.foul() != stopped) {
            fouls.add(advantage.foul());
        }
        if (state.offence instanceof Offence.Foul foul && foul != stopped && !fouls.contains(foul)) {
            fouls.add(foul);
        }
        return fouls;
    }

    private static void award(RestartKind kind, Side side, double x, double y, MatchState state, MatchJournal journal) {
        Restart.award(state, kind, side, x, y);
        state.offence = null; // Play is stopped; what else happened in this tick came too late.
        if (kind == RestartKind.PENALTY) {
            state.lostTicks += state.rules.stoppage().penaltyTicks();
        }
        journal.awarded(kind, side, x, y);
    }

    /** Begins a drill, as late as extra time. */
    void begin(MatchState state, MatchJournal journal, StartingPosition start) {
        if (start.period().isExtraTime()) {
            fullTime = start.score();
        }
        DrillStart.setUp(state, start, journal);
    }

    /** Ends a drill where it stands. */
    void endDrill(MatchState state, MatchJournal journal) {
        journal.stopped();
        outcome = new Outcome.Played();
        extraTime = state.period.isExtraTime() ? score(state) : extraTime;
        journal.matchEnded();
    }

    /** Begins the match. */
    void begin(MatchState state, MatchJournal journal) {
        journal.periodStarted();
        kickOff(state, state.firstKickOff, journal);
    }

    private void begin(Period next, MatchState state, MatchJournal journal) {
        journal.stopped();
        journal.periodEnded();
        if (next == Period.EXTRA_FIRST_HALF) {
            fullTime = score(state);
        }
        Fatigue.rest(state);
        state.period = next;
        state.periodTick = 0;
        state.lostTicks = 0;
        state.advantage = null;
        journal.periodStarted();
        if (next == Period.SHOOT_OUT) {
            extraTime = score(state);
            state.shootOut.begin(state.random.toss(Purpose.SHOOT_OUT_TOSS));
            PenaltyKicks.setUp(state);
            return;
        }
        boolean second = next == Period.SECOND_HALF || next == Period.EXTRA_SECOND_HALF;
        kickOff(state, second ? state.firstKickOff.other() : state.firstKickOff, journal);
    }

    private static void kickOff(MatchState state, Side side, MatchJournal journal) {
        LineUp.kickOff(state, side);
        award(RestartKind.KICK_OFF, side, 0, 0, state, journal);
    }

    private void end(Outcome how, MatchState state, MatchJournal journal) {
        journal.stopped();
        outcome = how;
        if (how instanceof Outcome.Played) {
            switch (state.period) {
                case FIRST_HALF, SECOND_HALF -> fullTime = score(state);
                case EXTRA_FIRST_HALF, EXTRA_SECOND_HALF -> extraTime = score(state);
                case SHOOT_OUT -> separateByLot(state);
            }
        }
        journal.matchEnded();
    }

    private static void separateByLot(MatchState state) {
        if (state.shootOut.scored(Side.HOME) == state.shootOut.scored(Side.AWAY)) {
            state.shootOut.decideByLot(state.random.toss(Purpose.SHOOT_OUT_LOT));
        }
    }

    private static Score score(MatchState state) {
        return new Score(state.goals(Side.HOME), state.goals(Side.AWAY));
    }
}
