package dev.touchline.tournaments;

import dev.touchline.tournaments.calendar.CalendarPlan;
import dev.touchline.tournaments.calendar.Reveal;
import dev.touchline.tournaments.refusal.Refusal;
import dev.touchline.tournaments.refusal.RefusedException;
import dev.touchline.tournaments.refusal.VisibleText;
import dev.touchline.tournaments.regulations.Source;
import dev.touchline.tournaments.regulations.Stage;
import dev.touchline.tournaments.results.Result;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The kick-off of every fixture, fixed before the first: each in the earliest slot that has room and lets everyone who
 * may play in it rest. A fixture that turns out not to be needed leaves its slot empty.
 */
public final class FixtureCalendar {
    /** What a spectator can see of a fixture. */
    public enum Air {
        BEFORE,
        ON_AIR,
        OVER
    }

    private final CalendarPlan plan;
    private final Map<String, OffsetDateTime> kickOffs = new LinkedHashMap<>();

    private FixtureCalendar(CalendarPlan plan) {
        this.plan = plan;
    }

    /** Lays out the fixtures of a tournament. */
    public static FixtureCalendar of(Tournament tournament, CalendarPlan plan) {
        FixtureCalendar calendar = new FixtureCalendar(plan);
        calendar.layOut(tournament, plan.start(), Map.of());
        return calendar;
    }

    /**
     * The same after rounds were added. What has kicked off keeps its time; what has not, the added fixtures among it,
     * kicks off after {@code now}.
     *
     * @param extended the tournament with the added rounds
     * @throws RefusedException when a fixture that has kicked off would have to wait for an added one
     */
    public FixtureCalendar extended(Tournament extended, OffsetDateTime now) {
        Map<String, OffsetDateTime> kept = new LinkedHashMap<>();
        kickOffs.forEach((fixture, kickOff) -> {
            if (!kickOff.isAfter(now)) {
                kept.put(fixture, kickOff);
            }
        });
        FixtureCalendar calendar = new FixtureCalendar(plan);
        calendar.layOut(extended, plan.afterSlotsUntil(now), kept);
        return calendar;
    }

    /** @param kept kick-offs that are what they are, by fixture id */
    private void layOut(Tournament tournament, OffsetDateTime from, Map<String, OffsetDateTime> kept) {
        Feeders feeders = new Feeders(tournament);
        Map<Long, Integer> load = new TreeMap<>();
        kept.values().forEach(kickOff -> load.merge(plan.slotAtOrAfter(kickOff), 1, Integer::sum));
        for (Fixture fixture : tournament.fixtures()) {
            OffsetDateTime rested = plan.start();
            for (Fixture feeder : feeders.of(fixture)) {
                rested = later(rested, kickOff(feeder.id()).plus(plan.length()).plus(plan.rest()));
            }
            @Nullable OffsetDateTime passed = kept.get(fixture.id());
            if (passed == null) {
                long slot = plan.slotAtOrAfter(later(from, rested));
                while (load.getOrDefault(slot, 0) >= plan.atOnce()) {
                    slot++;
                }
                load.merge(slot, 1, Integer::sum);
                kickOffs.put(fixture.id(), plan.timeOf(slot));
            } else if (rested.isAfter(passed)) {
                throw new RefusedException(
                        Refusal.RULING,
                        "The ruling is refused: it would move the kick-off of " + fixture.id() + ", which was at "
                                + passed);
            } else {
                kickOffs.put(fixture.id(), passed);
            }
        }
    }

    private static OffsetDateTime later(OffsetDateTime one, OffsetDateTime other) {
        return one.isAfter(other) ? one : other;
    }

    /** The kick-off of a fixture. */
    public OffsetDateTime kickOff(String fixture) {
        OffsetDateTime kickOff = kickOffs.get(fixture);
        if (kickOff == null) {
            throw new RefusedException(
                    Refusal.FIXTURE_UNKNOWN, "The calendar has no fixture " + VisibleText.quoted(fixture));
        }
        return kickOff;
    }

    /** What may be shown of a match that is played already; before its time nothing of it may leave the server. */
    public Air air(String fixture, OffsetDateTime now) {
        return switch (plan.reveal()) {
            case AT_ONCE -> Air.OVER;
            case AT_KICK_OFF -> {
                OffsetDateTime kickOff = kickOff(fixture);
                if (now.isBefore(kickOff)) {
                    yield Air.BEFORE;
                }
                yield now.isBefore(kickOff.plus(plan.length())) ? Air.ON_AIR : Air.OVER;
            }
        };
    }

    /**
     * The results that are public at a time. They make a condition of their own: whatever feeds a fixture is public
     * before it kicks off.
     */
    public List<Result> publicAt(OffsetDateTime now, Collection<Result> results) {
        return results.stream()
                .filter(result -> plan.reveal() == Reveal.AT_ONCE || air(result.fixture(), now) == Air.OVER)
                .toList();
    }

    /** Which earlier fixtures those may have played in who may play in a fixture. */
    private static final class Feeders {
        private final Tournament tournament;

        Feeders(Tournament tournament) {
            this.tournament = tournament;
        }

        List<Fixture> of(Fixture fixture) {
            List<Fixture> feeders = new ArrayList<>();
            for (Fixture earlier : tournament.fixtures()) {
                if (earlier.number() >= fixture.number()) {
                    break;
                }
                if (feeds(earlier, fixture.home()) || feeds(earlier, fixture.away())) {
                    feeders.add(earlier);
                }
            }
            return feeders;
        }

        private boolean feeds(Fixture earlier, Source source) {
            if (earlier.home().equals(source) || earlier.away().equals(source)) {
                return true;
            }
            return switch (source) {
                case Source.Drawn _, Source.Seeded _, Source.Named _, Source.Bye _ -> false;
                case Source.GroupPlace place ->
                    earlier instanceof Fixture.InGroup inGroup
                            && inGroup.stage().equals(place.stage())
                            && inGroup.group().equals(place.group());
                case Source.BestPlaced slot -> earlier.stage().equals(slot.stage());
                case Source.Place place -> earlier.stage().equals(place.stage());
                case Source.WinnerOf winner -> isOfTie(earlier, winner.tie());
                case Source.LoserOf loser -> isOfTie(earlier, loser.tie());
                case Source.Paired paired -> feedsPairing(earlier, paired);
            };
        }

        private boolean feedsPairing(Fixture earlier, Source.Paired paired) {
            if (earlier.stage().equals(paired.stage())) {
                return earlier.home() instanceof Source.Paired before && before.round() < paired.round();
            }
            Stage stage = tournament.regulations().stages().stream()
                    .filter(one -> one.id().equals(paired.stage()))
                    .findFirst()
                    .orElseThrow();
            return stage.entries().stream().anyMatch(entry -> feeds(earlier, entry));
        }

        private static boolean isOfTie(Fixture earlier, String tie) {
            return earlier instanceof Fixture.Tie leg && leg.tieId().equals(tie);
        }
    }
}
