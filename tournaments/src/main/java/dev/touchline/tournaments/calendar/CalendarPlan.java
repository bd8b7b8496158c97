package dev.touchline.tournaments.calendar;

import dev.touchline.tournaments.refusal.Refusal;
import dev.touchline.tournaments.refusal.RefusedException;
import java.time.Duration;
import java.time.OffsetDateTime;

/**
 * How kick-offs are spread over time: slots at equal distances, a number of matches in each.
 *
 * @param start the first slot, in the years 2000 to 2999
 * @param every distance of slots, 1 second to 366 days
 * @param atOnce most matches that kick off in one slot, 1 or more
 * @param rest least time from the end of a match to the next kick-off of whoever may play in both
 * @param length how long a match takes on air, from kick-off to the moment when its result is public
 */
public record CalendarPlan(
        OffsetDateTime start, Duration every, int atOnce, Duration rest, Duration length, Reveal reveal) {
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2999;
    private static final Duration LONGEST = Duration.ofDays(366);

    public CalendarPlan {
        require(
                start.getYear() >= FIRST_YEAR && start.getYear() <= LAST_YEAR,
                "it starts in the year " + start.getYear() + ": use " + FIRST_YEAR + " to " + LAST_YEAR);
        require(every.compareTo(LONGEST) <= 0, "slots are " + every + " apart: use " + LONGEST + " or less");
        require(rest.compareTo(LONGEST) <= 0, "the rest is " + rest + ": use " + LONGEST + " or less");
        require(length.compareTo(LONGEST) <= 0, "the length is " + length + ": use " + LONGEST + " or less");
        require(every.compareTo(Duration.ofSeconds(1)) >= 0, "slots are " + every + " apart: use PT1S or more");
        require(atOnce >= 1, atOnce + " matches kick off at once: use 1 or more");
        require(!rest.isNegative(), "the rest is " + rest + ": use PT0S or more");
        require(!length.isNegative(), "the length is " + length + ": use PT0S or more");
    }

    /** Number, from 0, of the first slot at or after a time. */
    public long slotAtOrAfter(OffsetDateTime time) {
        Duration since = Duration.between(start, time);
        if (since.isNegative() || since.isZero()) {
            return 0;
        }
        long whole = since.dividedBy(every);
        return every.multipliedBy(whole).equals(since) ? whole : whole + 1;
    }

    /** The first slot after a time, or the first of all. */
    public OffsetDateTime afterSlotsUntil(OffsetDateTime time) {
        return time.isBefore(start)
                ? start
                : timeOf(Duration.between(start, time).dividedBy(every) + 1);
    }

    /** The kick-off of a slot, from 0. */
    public OffsetDateTime timeOf(long slot) {
        return start.plus(every.multipliedBy(slot));
    }

    private static void require(boolean possible, String problem) {
        if (!possible) {
            throw new RefusedException(Refusal.REGULATIONS, "The calendar cannot be kept: " + problem);
        }
    }
}
