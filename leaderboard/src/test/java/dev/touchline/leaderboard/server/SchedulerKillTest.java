package dev.touchline.leaderboard.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.touchline.leaderboard.postgres.EmbeddedPostgres;
import dev.touchline.leaderboard.pretend.PretendMatch;
import dev.touchline.leaderboard.pretend.PretendSeason;
import dev.touchline.leaderboard.pretend.SixteenPretenders;
import dev.touchline.leaderboard.season.SampleCup;
import dev.touchline.leaderboard.support.PretendServer;
import dev.touchline.leaderboard.tournament.DrawnTournament;
import dev.touchline.tournaments.HeadlessCup;
import dev.touchline.tournaments.StateOfPlay;
import dev.touchline.tournaments.Tournament;
import dev.touchline.tournaments.entrants.Entrant;
import dev.touchline.tournaments.regulations.Regulations;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Pulls the plug on a server that plays two leagues and a cup: at random moments, and inside each kind of transaction, held
 * open by a trigger that sleeps. Whatever happens, each fixture has one result, and the tables are those of a server that
 * nothing happened to.
 *
 * <p>An ordinary run is small. The full one: {@code -Dkill.league=64 -Dkill.times=25 -Dkill.everywhere=true}.
 */
final class SchedulerKillTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final int LEAGUE = Integer.getInteger("kill.league", 16);
    private static final int KILLS = Integer.getInteger("kill.times", 2);
    private static final boolean EVERYWHERE = Boolean.getBoolean("kill.everywhere");
    private static final int SAMPLE_CUP_FIXTURES = 31;
    private static final String KEY = "a key for this test";

    /**
     * A kind of transaction, and the statement in it during which the server is killed.
     *
     * @param trigger when the trigger fires, and on which rows
     * @param setting what brings the server to it
     * @param duringCommit whether it sleeps in the commit itself, which the database then finishes without the server
     */
    private record Kind(String name, String trigger, List<String> setting, boolean duringCommit) {
        static Kind during(String name, String trigger, String... setting) {
            return new Kind(name, trigger, List.of(setting), false);
        }
    }

    private static final List<Kind> KINDS = List.of(
            Kind.during("commit of results", "before insert on result for each row"),
            new Kind(
                    "commit of results, in the commit itself",
                    "after insert on result deferrable initially deferred for each row",
                    List.of(),
                    true),
            Kind.during(
                    "lease",
                    "before update on match_order for each row when (new.state = 'LEASED' and old.state = 'OPEN')"),
            Kind.during(
                    "heartbeat",
                    "before update on match_order for each row when (new.state = 'LEASED' and old.state = 'LEASED')",
                    "touchline.lease=PT3S",
                    "pretend.match-millis=20000"),
            Kind.during(
                    "leases given back",
                    "before update on match_order for each row when (new.state = 'OPEN' and old.state = 'LEASED')"),
            Kind.during("failed run", "before insert on void_run for each row", "pretend.never-plays=NEXT"),
            Kind.during(
                    "stall",
                    "before update on tournament for each row when (new.status = 'STALLED')",
                    "pretend.never-plays=NEXT"),
            Kind.during("ruling", "before insert on ruling for each row", "pretend.match-millis=3000"),
            Kind.during("forecast", "before insert on forecast for each row"));

    @TempDir
    private static Path folder;

    @Test
    void losesNothingThoughItIsKilledAgainAndAgain() throws Exception {
        Path data = folder.resolve("killed");
        Random moments = new Random(5);
        killWhileDrawing(data);
        for (Kind kind : EVERYWHERE ? KINDS : KINDS.subList(0, 1)) {
            killInside(kind, data);
        }
        int inTheMiddle = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            inTheMiddle += killAtRandom(data, moments) ? 1 : 0;
        }
        JsonNode league = playToTheEnd(data);

        Map<String, String> results = results(data);
        assertThat(results).isEqualTo(expected());
        assertThat(count(data, "select count(*) from refused_result")).isZero();
        assertThat(ranking(league)).isEqualTo(expectedRanking());
        System.out.printf(
                "killed %d times, %d of them with matches to come, and once inside %d kinds of transaction:"
                        + " %d fixtures, each with one result%n",
                KILLS, inTheMiddle, (EVERYWHERE ? KINDS.size() : 1) + 1, results.size());
        close(data);
    }

    @Test
    void commitsFasterThanAnySeasonNeeds() throws Exception {
        Path data = folder.resolve("undisturbed");
        try (PretendServer server = start(data, List.of("pretend.capacity=64", "pretend.same-evidence=true"))) {
            server.get("/");
            awaitPlayed(data, expected().size());
            server.stop();
        }

        double seconds = number(data, "select extract(epoch from max(committed_at) - min(committed_at)) from result");
        System.out.printf(
                "%d fixtures committed in %.1f s: %.0f a second%n",
                expected().size(), seconds, expected().size() / seconds);
        assertThat(results(data)).isEqualTo(expected());
        close(data);
    }

    private static void killWhileDrawing(Path data) throws Exception {
        try (PretendServer first = PretendServer.start(data, List.of("touchline.forecast-runs=0"))) {
            first.get("/");
            first.stop();
        }
        killInside(
                Kind.during("draw", "before insert on participant for each row when (new.tournament_id = 'league')"),
                data);
    }

    /** Brings a server to the statement, and kills it there. */
    private static void killInside(Kind kind, Path data) throws Exception {
        EmbeddedPostgres postgres = EmbeddedPostgres.startIn(data.resolve("postgres"));
        try (Connection connection = connect(postgres);
                Statement statement = connection.createStatement()) {
            HeldStatement held = new HeldStatement(statement, kind.trigger(), kind.duringCommit());
            String next = text(
                    statement,
                    "select fixture_id from match_order where state in ('OPEN', 'LEASED') and tournament_id = 'league'"
                            + " order by number limit 1");
            List<String> setting = kind.setting().stream()
                    .map(one -> one.replace("NEXT", next))
                    .toList();
            try (PretendServer victim = start(data, setting)) {
                if (kind.name().equals("ruling")) {
                    victim.get("/");
                    victim.post("/api/v1/tournaments/league/rulings", KEY, ruling());
                }
                held.await(victim, kind.name());
                victim.kill();
            }
            held.release();
        }
    }

    private static String ruling() {
        return "{\"operation\":\"pause\",\"operator\":\"Ann\",\"reason\":\"storm\"}";
    }

    /** @return whether there was something left to play */
    private static boolean killAtRandom(Path data, Random moments) throws Exception {
        EmbeddedPostgres postgres = EmbeddedPostgres.startIn(data.resolve("postgres"));
        try (Connection connection = connect(postgres);
                Statement statement = connection.createStatement();
                PretendServer victim = start(data, List.of())) {
            boolean soon = moments.nextInt(5) == 0;
            String before = text(statement, "select count(*) from result");
            Instant deadline = Instant.now().plus(HeldStatement.PATIENCE);
            while (!soon && text(statement, "select count(*) from result").equals(before) && !isOver(statement)) {
                assertThat(Instant.now())
                        .as("time for a result; " + victim.output())
                        .isBefore(deadline);
                LockSupport.parkNanos(Duration.ofMillis(2).toNanos());
            }
            LockSupport.parkNanos(
                    Duration.ofMillis(moments.nextInt(soon ? 4000 : 400)).toNanos());
            victim.kill();
            return !isOver(statement);
        }
    }

    private static boolean isOver(Statement statement) throws SQLException {
        return text(statement, "select count(*) from tournament where status <> 'FINISHED'")
                .equals("0");
    }

    private static JsonNode playToTheEnd(Path data) throws Exception {
        try (PretendServer last = start(data, List.of())) {
            last.get("/");
            awaitPlayed(data, expected().size());
            JsonNode league = MAPPER.readTree(last.get("/api/v1/tournaments/league"));
            last.stop();
            return league;
        }
    }

    private static PretendServer start(Path data, List<String> settings) throws Exception {
        List<String> all = new ArrayList<>(List.of(
                "pretend.league=" + LEAGUE,
                "touchline.operator-key=" + KEY,
                "touchline.forecast-runs=20",
                "touchline.pause-after-failure=PT0.01S"));
        all.addAll(settings);
        return PretendServer.start(data, all);
    }

    private static void awaitPlayed(Path data, int matches) throws Exception {
        Instant deadline = Instant.now().plus(HeldStatement.PATIENCE);
        long played = 0;
        while (played < matches) {
            assertThat(Instant.now()).as("time to play all; played " + played).isBefore(deadline);
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
            played = count(data, "select count(*) from result");
        }
    }

    /** Score by fixture, and how many there are of it: the database must have exactly what the domain alone plays. */
    private static Map<String, String> results(Path data) throws Exception {
        Map<String, String> results = new TreeMap<>();
        try (Connection connection = connect(EmbeddedPostgres.startIn(data.resolve("postgres")));
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select fixture_id, run, home_goals, away_goals from result")) {
            while (rows.next()) {
                String score = "run " + rows.getInt(2) + ": " + rows.getInt(3) + "-" + rows.getInt(4);
                results.merge(rows.getString(1), score, (one, other) -> one + " and " + other);
            }
        }
        return results;
    }

    private static Map<String, String> expected() {
        Map<String, String> expected = new TreeMap<>();
        PretendSeason.leagues(LEAGUE).forEach((id, size) -> put(expected, id, undisturbedLeague(id, size)));
        put(expected, SampleCup.ID, undisturbedCup());
        assertThat(expected).hasSize(LEAGUE * (LEAGUE - 1) + LEAGUE / 2 * (LEAGUE / 2 - 1) + SAMPLE_CUP_FIXTURES);
        return expected;
    }

    private static void put(Map<String, String> expected, String tournament, StateOfPlay state) {
        state.played()
                .forEach(match -> expected.put(
                        tournament + "." + match.fixture().id(),
                        "run 1: " + match.result().score()));
    }

    private static StateOfPlay undisturbedLeague(String id, int size) {
        return undisturbed(
                id, Tournament.of(PretendSeason.regulations(size), PretendSeason.entrants(size), PretendSeason.SEED));
    }

    private static StateOfPlay undisturbedCup() {
        List<Entrant> entrants = new SixteenPretenders()
                .all().stream()
                        .map(one -> new Entrant(one.id(), one.name(), one.rating(), one.provider()))
                        .toList();
        return undisturbed(SampleCup.ID, Tournament.of(Regulations.sampleCup(), entrants, SampleCup.SEED));
    }

    private static StateOfPlay undisturbed(String id, Tournament tournament) {
        Map<String, Long> policies = tournament.entrants().stream().collect(Collectors.toMap(Entrant::id, _ -> 1L));
        DrawnTournament drawn = new DrawnTournament(id, "classic-1", tournament, policies);
        return HeadlessCup.playOn(
                tournament.kickOff(),
                ready -> ready.stream()
                        .map(fixture ->
                                PretendMatch.report(drawn.order(fixture, 1)).result())
                        .toList());
    }

    private static List<String> ranking(JsonNode league) {
        List<String> ranking = new ArrayList<>();
        league.path("groups")
                .path(0)
                .path("table")
                .forEach(row -> ranking.add(row.path("entrant").path("id").asText() + " "
                        + row.path("points").asInt() + " "
                        + row.path("decidedBy").asText()));
        return ranking;
    }

    private static List<String> expectedRanking() {
        return undisturbedLeague(PretendSeason.LEAGUE, LEAGUE).tables().getFirst().table().rows().stream()
                .map(row -> row.entrant().id() + " " + row.points() + " "
                        + row.decidedBy().label())
                .toList();
    }

    private static Connection connect(EmbeddedPostgres postgres) throws SQLException {
        return DriverManager.getConnection(postgres.jdbcUrl(), EmbeddedPostgres.USER, postgres.password());
    }

    private static long count(Path data, String query) throws Exception {
        return (long) number(data, query);
    }

    private static double number(Path data, String query) throws Exception {
        try (Connection connection = connect(EmbeddedPostgres.startIn(data.resolve("postgres")));
                Statement statement = connection.createStatement()) {
            return Double.parseDouble(text(statement, query));
        }
    }

    private static String text(Statement statement, String query) throws SQLException {
        try (ResultSet row = statement.executeQuery(query)) {
            return row.next() ? String.valueOf(row.getString(1)) : "";
        }
    }

    private static void close(Path data) {
        EmbeddedPostgres.startIn(data.resolve("postgres")).close();
    }
}
