package dev.touchline.leaderboard.pretend;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.touchline.leaderboard.entrant.EntrantEntity;
import dev.touchline.leaderboard.policy.PolicyArchive;
import dev.touchline.leaderboard.policy.PolicySource;
import dev.touchline.leaderboard.storage.Sha256;
import dev.touchline.leaderboard.tournament.TournamentEntity;
import dev.touchline.leaderboard.tournament.TournamentJournal;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** A database as after a long season: leagues of all against all, home and away, written at once without playing a match. */
@ApplicationScoped
public class PretendCrowd {
    /** How it ended follows from the order's id and the strength of both sides. */
    private static final String RESULTS = """
            insert into result (fixture_id, run, order_id, home_goals, away_goals, home_conduct, away_conduct,
                                home_failed_calls, away_failed_calls, ticks, state_hash, bundle_sha256, replay_sha256,
                                committed_at)
            select fixture_id, run, id,
                   floor(chance_of_home * (2.2 + substr(home_id, 7)::int / 100.0))::int,
                   floor(chance_of_away * (2.2 + substr(away_id, 7)::int / 100.0))::int,
                   0, 0, 0, number % 7, 5400, repeat('a', 64), repeat('b', 64), repeat('c', 64),
                   timestamptz '2026-11-01 00:00Z' + number * interval '1 minute'
            from (select *, ('x' || substr(md5(id || 'home'), 1, 7))::bit(28)::int / 268435456.0 as chance_of_home,
                            ('x' || substr(md5(id || 'away'), 1, 7))::bit(28)::int / 268435456.0 as chance_of_away
                  from match_order where state = 'OPEN') playing
            """;

    private static final String REPORTS = """
            insert into match_report (fixture_id, run, events, statistics) select fixture_id, run, '[]', '[]' from result
            """;
    private static final String DONE = "update match_order set state = 'DONE' where state = 'OPEN'";
    private static final String OVER = """
            update tournament set version = version + 1, status = 'FINISHED', champion_id = 'model-1', finished_at = now()
            """;

    /** Eight leagues of 50, each sharing half of its clubs with the next, and one of 21: 20,020 matches. */
    private static final int LEAGUES = 8;

    private static final int LEAGUE = 50;
    private static final int TOP = 21;

    private final PolicyArchive policies;
    private final TournamentJournal journal;
    private final EntityManager entities;
    private final int size;

    PretendCrowd(
            PolicyArchive policies,
            TournamentJournal journal,
            EntityManager entities,
            @ConfigProperty(name = "pretend.crowd", defaultValue = "0") int size) {
        this.policies = policies;
        this.journal = journal;
        this.entities = entities;
        this.size = size;
    }

    void write(@Observes StartupEvent started) {
        if (size == 0 || QuarkusTransaction.requiringNew().call(() -> TournamentEntity.count() > 0)) {
            return;
        }
        QuarkusTransaction.requiringNew().timeout(600).run(this::write);
    }

    private void write() {
        List<TournamentJournal.Entry> entries = new ArrayList<>();
        for (int number = 1; number <= size; number++) {
            String id = "model-" + number;
            new EntrantEntity(
                            id,
                            "Model " + number + " with tools, high effort",
                            "Laboratory " + number % 20,
                            Instant.EPOCH)
                    .persist();
            String source = "def act(observation):\n    return [%d]\n".formatted(number);
            PolicySource policy = new PolicySource(
                    "python", Sha256.of(source.getBytes(UTF_8)).hex(), new TreeMap<>(Map.of("policy.py", source)));
            entries.add(new TournamentJournal.Entry(id, policies.register(id, policy), 1000 + number));
        }
        for (int league = 0; league < LEAGUES; league++) {
            int first = league * size / LEAGUES;
            List<TournamentJournal.Entry> clubs = IntStream.range(first, first + LEAGUE)
                    .mapToObj(place -> entries.get(place % size))
                    .toList();
            journal.create("league-" + league, "classic-1", PretendSeason.regulations(LEAGUE), clubs, league, null);
        }
        journal.create("top", "classic-1", PretendSeason.regulations(TOP), entries.subList(0, TOP), LEAGUES, null);
        entities.flush();
        for (String statement : List.of(RESULTS, REPORTS, DONE, OVER)) {
            entities.createNativeQuery(statement).executeUpdate();
        }
    }
}
