package dev.touchline.engine.bundle;

import dev.touchline.engine.Chasers;
import dev.touchline.engine.FootballTeam;
import dev.touchline.engine.MatchSetup;
import dev.touchline.engine.RandomTeam;
import dev.touchline.engine.RestartKind;
import dev.touchline.engine.TeamController;
import dev.touchline.engine.TestRules;
import dev.touchline.engine.TieRule;
import dev.touchline.engine.drill.Drill;
import dev.touchline.engine.drill.LegalStarts;
import dev.touchline.engine.event.Event;
import dev.touchline.engine.rulebook.Rulebook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongFunction;
import java.util.function.Predicate;

/**
 * A few short matches that are kept as files; a match that plays differently than when it was written is a conscious,
 * versioned change of the engine or of the rulebook.
 *
 * <p>Each bundle holds its rulebook in full, so that none depends on the published one. To write them anew:
 *
 * <pre>mvn -q -B -pl engine -Dtest=GoldenBundlesTest -Dtouchline.golden=write verify</pre>
 */
final class GoldenBundles {
    static final Path FOLDER = Path.of("src", "test", "resources", "golden");
    static final List<String> NAMES =
            List.of("football-chasers.tlb", "random.tlb", "cards-penalty-shoot-out.tlb", "drill.tlb");

    private static final long MOST_SEEDS = 3000;
    private static final Rulebook SHORT = TestRules.with("clock.halfTicks", 400, "clock.extraHalfTicks", 100);
    /** So strict a rulebook that every short match has fouls, cards and now and then a penalty kick. */
    private static final Rulebook STRICT = TestRules.with(
            "clock.halfTicks", 500,
            "clock.extraHalfTicks", 100,
            "fouls.foulSeverity", 0.3,
            "fouls.yellowSeverity", 0.7,
            "fouls.secondYellowSeverity", 0.8,
            "fouls.redSeverity", 1.9);

    private GoldenBundles() {}

    static Bundle read(String name) {
        try {
            return Bundle.read(Files.readAllBytes(FOLDER.resolve(name)));
        } catch (IOException | InvalidBundle e) {
            throw new AssertionError(name + ": " + e.getMessage(), e);
        }
    }

    static void write() throws IOException {
        Files.createDirectories(FOLDER);
        write(NAMES.get(0), seed -> played(league(seed), new FootballTeam(), new Chasers()), GoldenBundles::hasGoal);
        write(NAMES.get(1), seed -> played(league(seed), new RandomTeam(seed), new RandomTeam(~seed)), events -> true);
        write(
                NAMES.get(2),
                seed -> played(
                        new MatchSetup(STRICT, seed, false, TieRule.EXTRA_TIME_AND_SHOOT_OUT),
                        new FootballTeam(),
                        new FootballTeam()),
                GoldenBundles::hasCardPenaltyAndShootOut);
        write(
                NAMES.get(3),
                seed -> played(drill(seed), new FootballTeam(), new FootballTeam()),
                GoldenBundles::hasShot);
    }

    /** The match of the first seed in which happens what is wanted. */
    private static void write(String name, LongFunction<Bundle> play, Predicate<List<Event>> wanted)
            throws IOException {
        for (long seed = 1; seed <= MOST_SEEDS; seed++) {
            Bundle bundle = play.apply(seed);
            if (wanted.test(Resimulation.of(bundle).events())) {
                Files.write(FOLDER.resolve(name), bundle.write());
                return;
            }
        }
        throw new AssertionError(name + ": no seed up to " + MOST_SEEDS + " plays what it must show");
    }

    static boolean hasGoal(List<Event> events) {
        return events.stream().anyMatch(event -> event instanceof Event.Goal);
    }

    static boolean hasShot(List<Event> events) {
        return events.stream().anyMatch(event -> event instanceof Event.Shot);
    }

    static boolean hasCardPenaltyAndShootOut(List<Event> events) {
        return events.stream()
                        .anyMatch(event -> event instanceof Event.Booking booked
                                && booked.card().sendsOff())
                && events.stream()
                        .anyMatch(event -> event instanceof Event.Awarded a && a.kind() == RestartKind.PENALTY)
                && events.stream().anyMatch(event -> event instanceof Event.ShootOutKick);
    }

    private static MatchSetup league(long seed) {
        return MatchSetup.league(SHORT, seed);
    }

    private static MatchSetup drill(long seed) {
        Drill start = LegalStarts.drill(seed, SHORT);
        return MatchSetup.drill(SHORT, seed, new Drill(start.start(), new ArrayList<>()));
    }

    private static Bundle played(MatchSetup setup, TeamController home, TeamController away) {
        return RecordedMatch.of(setup, home, away);
    }
}
