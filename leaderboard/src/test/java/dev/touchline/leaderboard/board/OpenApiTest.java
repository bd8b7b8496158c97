package dev.touchline.leaderboard.board;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.touchline.leaderboard.ladder.Ladder;
import dev.touchline.leaderboard.support.Cups;
import dev.touchline.leaderboard.support.PostgresForTests;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The description of the API: every route with an example, and every example like the answer of today. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class OpenApiTest {
    private static final String CUP = "described-cup";

    @Inject
    Cups cups;

    @Inject
    Ladder ladder;

    private final ObjectMapper mapper = new ObjectMapper();

    @BeforeEach
    void play() {
        cups.play(CUP);
        ladder.refresh();
    }

    @Test
    void everyAnswerOfAVisitorHasAnExampleAndEveryRouteSaysHowItRefuses() throws IOException {
        JsonNode paths = document().get("paths");
        Set<String> without = new TreeSet<>();

        paths.properties().forEach(path -> {
            JsonNode get = path.getValue().get("get");
            if (get != null
                    && path.getKey().startsWith("/api/")
                    && !path.getKey().endsWith("/rulings")) {
                get.at("/responses/200/content").properties().forEach(content -> {
                    boolean isBinary = content.getKey().equals("application/octet-stream");
                    if (!isBinary && !content.getValue().has("example")) {
                        without.add(path.getKey());
                    }
                });
                if (!get.at("/responses/default/content").has(Problem.MEDIA_TYPE)) {
                    without.add(path.getKey() + " (refusal)");
                }
            }
        });

        assertThat(without).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "tournaments, /api/v1/tournaments",
        "tournament, /api/v1/tournaments/described-cup",
        "match, /api/v1/matches/described-cup.group-A-1-2",
        "entrants, /api/v1/entrants",
        "entrant, /api/v1/entrants/pretender-3",
        "ratingHistory, /api/v1/entrants/pretender-3/ratings",
        "rulebooks, /api/v1/rulebooks",
        "rulebook, /api/v1/rulebooks/classic-1",
        "leaderboard, /api/v1/leaderboard",
        "headToHead, /api/v1/leaderboard/head-to-head",
        "home, /api/v1/home",
        "results, /api/v1/results"
    })
    void theExampleLooksLikeTheAnswer(String operation, String address) throws IOException {
        JsonNode answer = mapper.readTree(given().get(address).asString());
        Files.createDirectories(Path.of("target", "openapi"));
        Files.writeString(
                Path.of("target", "openapi", operation + ".json"),
                mapper.writerWithDefaultPrettyPrinter().writeValueAsString(answer));

        JsonNode example =
                mapper.readTree(Files.readString(Path.of("src/main/resources/openapi/" + operation + ".json")));

        assertThat(fields(example)).isSubsetOf(fields(answer)).containsAll(fieldsOfTop(answer));
    }

    @Test
    void describesTheLargestPage() throws IOException {
        assertThat(document().at("/paths/~1api~1v1~1results/get/parameters").toString())
                .contains("\"maximum\":" + Query.LARGEST_SIZE);
    }

    @Test
    void describesEveryOrderOfTheLeaderboard() throws IOException {
        JsonNode sort = mapper.createArrayNode();
        for (JsonNode parameter : document().at("/paths/~1api~1v1~1leaderboard/get/parameters")) {
            if (parameter.path("name").asText().equals("sort")) {
                sort = parameter.at("/schema/enum");
            }
        }

        assertThat(sort)
                .extracting(JsonNode::asText)
                .containsExactlyInAnyOrderElementsOf(LeaderboardQuery.Order.labels());
    }

    private JsonNode document() throws IOException {
        return mapper.readTree(
                given().accept("application/json").get("/q/openapi").asString());
    }

    private static Set<String> fieldsOfTop(JsonNode node) {
        Set<String> fields = new TreeSet<>();
        node.fieldNames().forEachRemaining(name -> fields.add("/" + name));
        return fields;
    }

    /** Paths of all fields; elements of a list are alike. */
    private static Set<String> fields(JsonNode node) {
        Set<String> fields = new TreeSet<>();
        collect("", node, fields);
        return fields;
    }

    private static void collect(String path, JsonNode node, Set<String> fields) {
        if (node.isArray()) {
            node.forEach(element -> collect(path, element, fields));
        }
        node.properties().forEach(field -> {
            String own = path + "/" + field.getKey();
            fields.add(own);
            collect(own, field.getValue(), fields);
        });
    }
}
