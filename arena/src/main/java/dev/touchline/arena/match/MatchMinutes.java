package dev.touchline.arena.match;

import dev.touchline.engine.Period;
import dev.touchline.engine.event.Event;
import dev.touchline.engine.rulebook.Clock;
import java.util.ArrayList;
import java.util.List;

/** The minutes of one match as football counts them: each period begins at its own minute, however long the one before went on. */
public final class MatchMinutes {
    private static final int TICKS_PER_MINUTE = 60;

    /**
     * A minute of the match.
     *
     * @param number from 1; during added time the last of the period
     * @param added minute of the added time from 1, or 0
     */
    public record Minute(int number, int added) {
        /** Such as {@code 63} or {@code 45+2}. */
        @Override
        public String toString() {
            return added == 0 ? String.valueOf(number) : number + "+" + added;
        }
    }

    /**
     * When a period began.
     *
     * @param tick of the match
     * @param second of the match clock
     * @param length ticks without added time; 0 for the shoot-out
     */
    private record Start(int tick, int second, int length) {}

    private final List<Start> starts = new ArrayList<>();

    private MatchMinutes() {}

    /** The minutes of the match that these events tell. */
    public static MatchMinutes of(List<Event> events, Clock clock) {
        MatchMinutes minutes = new MatchMinutes();
        int second = 0;
        for (Event event : events) {
            if (event instanceof Event.PeriodStarted started) {
                int length = started.period() == Period.SHOOT_OUT
                        ? 0
                        : started.period().ticks(clock);
                minutes.starts.add(new Start(started.tick(), second, length));
                second += length;
            }
        }
        if (minutes.starts.isEmpty()) {
            minutes.starts.add(new Start(0, 0, clock.halfTicks()));
        }
        return minutes;
    }

    /** When an event happened; the beginning of a period belongs to it and not to the one before. */
    public Minute of(Event event) {
        return at(event instanceof Event.PeriodStarted ? event.tick() + 1 : event.tick());
    }

    /** The minute in which a tick was played. */
    public Minute at(int tick) {
        Start start = starts.getFirst();
        for (Start next : starts) {
            if (next.tick < tick) {
                start = next;
            }
        }
        int played = Math.max(1, tick - start.tick);
        int regular = Math.min(played, start.length);
        int number = Math.max(0, start.second + regular - 1) / TICKS_PER_MINUTE + 1;
        boolean isAdded = played > regular && start.length > 0;
        return new Minute(number, isAdded ? (played - regular - 1) / TICKS_PER_MINUTE + 1 : 0);
    }

    /** The tick with which a minute begins. */
    public int firstTick(int minute) {
        int second = (minute - 1) * TICKS_PER_MINUTE;
        Start start = starts.getFirst();
        for (Start next : starts) {
            if (next.second <= second && next.length > 0) {
                start = next;
            }
        }
        return start.tick + Math.max(0, second - start.second);
    }
}
