package dev.touchline.arena.play;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.touchline.arena.Console;
import dev.touchline.arena.match.SharedPool;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlayIT {
    @Test
    void aPairOfAWholeMatchIsPlayedKeptAndTold(@TempDir Path folder) throws Exception {
        StringWriter err = new StringWriter();
        PlayRequest request = new PlayRequest("@ref2", "@ref1", 7, "classic-1", true, 1, null, folder.resolve("pair"));

        PlayReport report = Play.run(request, SharedPool.get(), new Console(new PrintWriter(err), false));

        JsonNode matches = new ObjectMapper().readTree(report.json()).get("matches");
        assertThat(matches).hasSize(2);
        assertThat(matches.at("/0/home/policy").asText()).isEqualTo("@ref2");
        assertThat(matches.at("/1/home/policy").asText()).isEqualTo("@ref1");
        assertThat(matches.at("/1/ticks").asInt()).isGreaterThanOrEqualTo(5400);
        assertThat(report.bundles()).allMatch(file -> file.toFile().length() > 10_000);
        assertThat(report.text()).contains("@ref2 against @ref1:", "./touchline watch");
        assertThat(err.toString()).isEmpty();
    }
}
