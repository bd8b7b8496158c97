package dev.touchline.arena.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.touchline.arena.match.MatchOrder;
import dev.touchline.arena.match.PlayedMatch;
import dev.touchline.arena.match.Teams;
import org.junit.jupiter.api.Test;

class MatchJsonTest {
    private static final MatchOrder ORDER =
            Teams.order(Teams.policy("chasers", "# chase"), Teams.policy("statues", "# stand"));

    @Test
    void aMatchHasTheShapeThatProgramsRead() throws Exception {
        PlayedMatch match = Teams.played(ORDER);

        JsonNode json = json(match);

        assertThat(json.at("/seed").asLong()).isEqualTo(7);
        assertThat(json.at("/home/policy").asText()).isEqualTo("chasers");
        assertThat(json.at("/home/sha256").asText()).isEqualTo(ORDER.home().sha256());
        assertThat(json.at("/score/0").asInt()).isEqualTo(match.result().score().home());
        assertThat(json.at("/outcome").asText()).isEqualTo("played");
        assertThat(json.at("/walkover").isNull()).isTrue();
        assertThat(json.at("/fuel/home/0").isIntegralNumber()).isTrue();
        assertThat(json.at("/fuel/away/1").isIntegralNumber()).isTrue();
        assertThat(json.at("/stateHash").asText()).isEqualTo(match.result().stateHash());
        assertThat(json.at("/stats/home/shots").asInt()).isPositive();
        assertThat(json.at("/wallMillis").isIntegralNumber()).isTrue();
    }

    @Test
    void aGoalHasItsMinuteSideAndScorer() throws Exception {
        JsonNode goal = first("goal", json(Teams.played(ORDER)).get("events"));

        assertThat(goal.get("side").asText()).isEqualTo("home");
        assertThat(goal.get("player").asInt()).isBetween(0, 10);
        assertThat(goal.get("minute").asInt()).isEqualTo((goal.get("tick").asInt() - 1) / 60 + 1);
        assertThat(goal.has("x")).isFalse();
    }

    @Test
    void aWalkoverSaysWhoAndWhy() throws Exception {
        JsonNode json = json(Teams.forfeited(ORDER, "killed at tick 3: out of memory"));

        assertThat(json.at("/outcome").asText()).isEqualTo("walkover");
        assertThat(json.at("/walkover/side").asText()).isEqualTo("away");
        assertThat(json.at("/walkover/cause").asText()).isEqualTo("killed at tick 3: out of memory");
        assertThat(json.at("/failedCalls/away").asInt()).isEqualTo(1);
        assertThat(json.at("/failures/away/0/message").asText()).contains("out of memory");
    }

    @Test
    void aPersonReadsScoreScorersAndFailures() {
        assertThat(MatchText.of(Teams.played(ORDER)))
                .startsWith("chasers ")
                .contains("'  chasers: number", "possession");
        assertThat(MatchText.of(Teams.forfeited(ORDER, "killed at tick 3: out of memory")))
                .startsWith("chasers 3-0 statues   (seed 7, walkover, the away policy failed: killed at tick 3")
                .contains("statues: 1 failed call\n");
    }

    private static JsonNode first(String type, JsonNode events) {
        for (JsonNode event : events) {
            if (event.get("type").asText().equals(type)) {
                return event;
            }
        }
        throw new AssertionError("no event of type " + type);
    }

    private static JsonNode json(PlayedMatch match) throws Exception {
        return new ObjectMapper().readTree(Json.write(MatchJson.of(match)));
    }
}
