package dev.touchline.arena.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchline.arena.InvalidInput;
import dev.touchline.arena.match.MatchOrder;
import dev.touchline.arena.match.PlayedMatch;
import dev.touchline.arena.match.Teams;
import dev.touchline.engine.replay.Replay;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WatchTest {
    private static final MatchOrder ORDER =
            Teams.order(Teams.policy("chasers", "# chase"), Teams.policy("statues", "# stand"));
    private static final PlayedMatch MATCH = Teams.played(ORDER);

    private final StringWriter text = new StringWriter();

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private Path bundle;

    @BeforeEach
    void keepTheBundle() throws IOException {
        bundle = Files.write(folder.resolve("match.bundle"), MATCH.bundle());
    }

    @Test
    void tellsTheMatchFromKickOffToTheEnd() throws InterruptedException {
        int status = watch(1);

        assertThat(status).isZero();
        assertThat(text.toString().lines().map(String::strip))
                .startsWith("chasers - statues   (classic-1, seed 7)")
                .contains("1'  The first half begins. chasers 0-0 statues")
                .anyMatch(line -> line.contains("GOAL for chasers"))
                .last()
                .asString()
                .endsWith("The match is over. chasers %s statues"
                        .formatted(MATCH.result().score()));
    }

    @Test
    void beginsWithTheMinuteAskedForAndKnowsTheScore() throws InterruptedException {
        watch(4);

        assertThat(text.toString())
                .doesNotContain("The first half begins")
                .contains("The match is over. chasers %s statues"
                        .formatted(MATCH.result().score()));
    }

    @Test
    void refusesAMinuteAfterTheEnd() {
        assertThatThrownBy(() -> watch(46))
                .isInstanceOf(InvalidInput.class)
                .hasMessageStartingWith("--from 46: the match ends in minute 5");
        assertThatThrownBy(() -> watch(0)).hasMessageContaining("counted from 1");
    }

    @Test
    void doesNotShowAMatchThatDoesNotVerify() throws Exception {
        byte[] damaged = MATCH.bundle().clone();
        damaged[damaged.length / 2] ^= 1;
        Files.write(bundle, damaged);

        int status = watch(1);

        assertThat(status).isEqualTo(1);
        assertThat(text.toString()).contains("does not verify").doesNotContain("GOAL");
    }

    @Test
    void everyPlayerIsInThePicture() throws Exception {
        String picture = new PitchPicture(Replay.read(MATCH.match().replay())).draw(0);
        List<String> lines = picture.lines().toList();

        assertThat(lines).hasSize(19);
        assertThat(picture.chars().filter(Character::isLetter).distinct().count())
                .isGreaterThan(15);
        assertThat(picture).contains("*");
        assertThat(lines.get(9).indexOf('a')).isGreaterThan(lines.get(9).indexOf('A'));
    }

    private int watch(int minute) throws InterruptedException {
        return Watch.run(new WatchRequest(bundle, minute, false), new PrintWriter(text, true));
    }
}
