package dev.touchline.leaderboard.pretend;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.touchline.leaderboard.entrant.EntrantEntity;
import dev.touchline.leaderboard.policy.PolicyArchive;
import dev.touchline.leaderboard.policy.PolicySource;
import dev.touchline.leaderboard.season.SampleCup;
import dev.touchline.leaderboard.storage.Sha256;
import dev.touchline.leaderboard.tournament.TournamentEntity;
import dev.touchline.leaderboard.tournament.TournamentJournal;
import dev.touchline.tournaments.entrants.Entrant;
import dev.touchline.tournaments.regulations.GroupStage;
import dev.touchline.tournaments.regulations.Meetings;
import dev.touchline.tournaments.regulations.Regulations;
import dev.touchline.tournaments.regulations.Seating;
import dev.touchline.tournaments.regulations.Source;
import dev.touchline.tournaments.tables.TableRules;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Two leagues, all against all at home and away, beside the sample cup: much work for a scheduler. */
@ApplicationScoped
public class PretendSeason {
    /** The first league's id. */
    public static final String LEAGUE = "league";

    /** Of each league. */
    public static final long SEED = 11;

    private final SampleCup sampleCup;
    private final PolicyArchive policies;
    private final TournamentJournal journal;
    private final int size;

    PretendSeason(
            SampleCup sampleCup,
            PolicyArchive policies,
            TournamentJournal journal,
            @ConfigProperty(name = "pretend.league", defaultValue = "0") int size) {
        this.sampleCup = sampleCup;
        this.policies = policies;
        this.journal = journal;
        this.size = size;
    }

    /** The leagues by id, with how many clubs each has: one of the size, one of half of it. */
    public static Map<String, Integer> leagues(int size) {
        return new TreeMap<>(Map.of(LEAGUE, size, "second-league", size / 2));
    }

    /** What is played. */
    public static Regulations regulations(int size) {
        List<Source> all = IntStream.rangeClosed(1, size)
                .<Source>mapToObj(Source.Seeded::new)
                .toList();
        GroupStage league =
                new GroupStage("league", 1, size, Meetings.TWICE, 0, 0, TableRules.ARENA, new Seating.AsWritten(all));
        return new Regulations("League of " + size, List.of(league));
    }

    /** Who plays. */
    public static List<Entrant> entrants(int size) {
        return IntStream.rangeClosed(1, size)
                .mapToObj(number -> new Entrant("club-" + number, "Club " + number, 1000 + number, "Pretend"))
                .toList();
    }

    void draw(@Observes StartupEvent started) {
        if (size == 0) {
            return;
        }
        sampleCup.arrangeIfEmpty();
        leagues(size).forEach((id, clubs) -> QuarkusTransaction.requiringNew().run(() -> draw(id, clubs)));
    }

    private void draw(String id, int clubs) {
        if (TournamentEntity.findById(id) != null) {
            return;
        }
        String source = "def act(observation):\n    return []\n";
        PolicySource policy = new PolicySource(
                "python", Sha256.of(source.getBytes(UTF_8)).hex(), new TreeMap<>(Map.of("policy.py", source)));
        List<TournamentJournal.Entry> entries = new ArrayList<>();
        for (Entrant entrant : entrants(clubs)) {
            if (EntrantEntity.findById(entrant.id()) == null) {
                new EntrantEntity(entrant.id(), entrant.name(), entrant.provider(), Instant.EPOCH).persist();
            }
            entries.add(new TournamentJournal.Entry(
                    entrant.id(), policies.register(entrant.id(), policy), entrant.rating()));
        }
        journal.create(id, "classic-1", regulations(clubs), entries, SEED, null);
    }
}
