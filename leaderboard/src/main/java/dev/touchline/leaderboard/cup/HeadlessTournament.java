package dev.touchline.leaderboard.cup;

import dev.touchline.arena.Console;
import dev.touchline.arena.match.MatchPool;
import dev.touchline.arena.match.MatchPoolSettings;
import dev.touchline.leaderboard.tournament.DrawnTournament;
import dev.touchline.tournaments.HeadlessCup;
import dev.touchline.tournaments.StateOfPlay;
import dev.touchline.tournaments.Tournament;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Draws and plays a tournament in this process and its match workers: no server, no database, the same matches. */
public final class HeadlessTournament {
    private HeadlessTournament() {}

    /**
     * Plays a tournament to its end.
     *
     * @param workers match workers, or null for one per processor
     * @param out folder for the bundle of every match, or null to keep none
     * @throws dev.touchline.arena.InvalidInput when workers or the folder cannot be used
     * @throws dev.touchline.tournaments.refusal.RefusedException when the field does not fit the regulations
     */
    public static CupReport play(CupField field, @Nullable Integer workers, @Nullable Path out, Console console) {
        long start = System.nanoTime();
        Tournament tournament = Tournament.of(field.regulations(), field.entrants(), field.seed());
        DrawnTournament drawn = new DrawnTournament(field.id(), field.rulebook(), tournament, field.policyNumbers());
        BundleFolder bundles = BundleFolder.of(out);
        field.notes().forEach(console::note);
        MatchPoolSettings settings = MatchPoolSettings.ofThisMachine(console::note);
        try (MatchPool pool = MatchPool.open(workers == null ? settings : settings.withWorkers(workers))) {
            pool.start();
            PoolPlayers players = new PoolPlayers(drawn, field.programs(), pool, bundles, console);
            StateOfPlay end = HeadlessCup.playOn(tournament.kickOff(), players);
            return CupReport.of(end, Duration.ofNanos(System.nanoTime() - start));
        }
    }
}
