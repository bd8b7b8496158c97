package dev.touchline.leaderboard.cup;

import dev.touchline.arena.Console;
import dev.touchline.arena.match.MatchPool;
import dev.touchline.arena.match.MatchPoolSettings;
import dev.touchline.leaderboard.arena.ArenaOrders;
import dev.touchline.leaderboard.arena.BundledTeams;
import dev.touchline.leaderboard.season.BundledEntrant;
import dev.touchline.leaderboard.season.SampleCup;
import dev.touchline.leaderboard.tournament.DrawnTournament;
import dev.touchline.sandbox.Program;
import dev.touchline.tournaments.HeadlessCup;
import dev.touchline.tournaments.StateOfPlay;
import dev.touchline.tournaments.Tournament;
import dev.touchline.tournaments.entrants.Entrant;
import dev.touchline.tournaments.regulations.Regulations;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Draws and plays the sample cup in this process and its match workers: no server, no database, the same matches. */
public final class HeadlessSampleCup {
    private HeadlessSampleCup() {}

    /**
     * Plays the cup.
     *
     * @param workers match workers, or null for one per processor
     * @param out folder for the bundle of every match, or null to keep none
     * @throws dev.touchline.arena.InvalidInput when workers or the folder cannot be used
     */
    public static CupReport play(long seed, @Nullable Integer workers, @Nullable Path out, Console console) {
        long start = System.nanoTime();
        BundledTeams bundled = new BundledTeams();
        List<Entrant> entrants = new ArrayList<>();
        List<Program> programs = new ArrayList<>();
        Map<String, Long> policies = new LinkedHashMap<>();
        for (BundledEntrant entrant : bundled.all()) {
            entrants.add(new Entrant(entrant.id(), entrant.name(), entrant.rating(), entrant.provider()));
            policies.put(entrant.id(), (long) programs.size());
            programs.add(ArenaOrders.program(entrant.policy()));
        }
        Tournament tournament = Tournament.of(Regulations.sampleCup(), entrants, seed);
        DrawnTournament drawn = new DrawnTournament(SampleCup.ID, bundled.rulebook(), tournament, policies);
        BundleFolder bundles = BundleFolder.of(out);
        MatchPoolSettings settings = MatchPoolSettings.ofThisMachine(console::note);
        try (MatchPool pool = MatchPool.open(workers == null ? settings : settings.withWorkers(workers))) {
            pool.start();
            PoolPlayers players = new PoolPlayers(drawn, programs, pool, bundles, console);
            StateOfPlay end = HeadlessCup.playOn(tournament.kickOff(), players);
            return CupReport.of(end, Duration.ofNanos(System.nanoTime() - start));
        }
    }
}
