package dev.touchline.leaderboard.board;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import dev.touchline.arena.brief.Brief;
import dev.touchline.engine.rulebook.Rulebook;
import dev.touchline.leaderboard.support.PostgresForTests;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class RulebookPagesTest {
    private static final Map<String, String> BRIEF = Brief.files(Rulebook.CLASSIC_1);

    @Test
    void handsOutEveryFileOfTheBriefAsItIs() {
        BRIEF.forEach((path, text) -> {
            byte[] file = given().get("/rulebooks/classic-1/brief/" + path).asByteArray();

            assertThat(new String(file, UTF_8)).as(path).isEqualTo(text);
        });
    }

    @Test
    void packsTheBriefToTheSameBytesEachTime() throws IOException {
        byte[] archive = given().get("/rulebooks/classic-1/brief.zip").asByteArray();

        Map<String, String> unpacked = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                unpacked.put(entry.getName().replaceFirst("^brief/", ""), new String(zip.readAllBytes(), UTF_8));
            }
        }
        assertThat(unpacked).isEqualTo(BRIEF);
        assertThat(given().get("/rulebooks/classic-1/brief.zip").asByteArray()).isEqualTo(archive);
    }

    @Test
    void tellsTheBriefAsJson() {
        given().get("/api/v1/rulebooks/classic-1/brief")
                .then()
                .statusCode(200)
                .body("rulebookSha256", equalTo(Rulebook.CLASSIC_1.sha256()))
                .body("files.path", hasItems("RULES.md", "INTERFACE.md", "policy.py"))
                .body("files.find { it.path == 'RULES.md' }.text", equalTo(BRIEF.get("RULES.md")));
    }

    @Test
    void showsTheRulesAsAPage() {
        given().get("/rulebooks/classic-1/rules")
                .then()
                .statusCode(200)
                .body(containsString("<h2 id=\"offside\">Offside</h2>"));
    }

    @Test
    void keepsTheOldAddressOfTheRules() {
        given().redirects()
                .follow(false)
                .get("/rules")
                .then()
                .statusCode(301)
                .header("Location", containsString("/rulebooks"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/rulebooks/none",
                "/rulebooks/none/rules",
                "/rulebooks/classic-1/none",
                "/rulebooks/classic-1/brief/none.md",
                "/rulebooks/classic-1/brief/..%2f..%2fapplication.properties",
                "/rulebooks/none/brief.zip",
                "/api/v1/rulebooks/none/brief"
            })
    void saysWhenThereIsNone(String path) {
        given().urlEncodingEnabled(false).get(path).then().statusCode(404);
    }

    @Test
    void doesNotSendWhatTheReaderHas() {
        String tag = given().get("/rulebooks/classic-1/brief/RULES.md").header("ETag");

        given().header("If-None-Match", tag)
                .get("/rulebooks/classic-1/brief/RULES.md")
                .then()
                .statusCode(304);
    }
}
