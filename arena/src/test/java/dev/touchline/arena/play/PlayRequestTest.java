package dev.touchline.arena.play;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchline.arena.Console;
import dev.touchline.arena.InvalidInput;
import dev.touchline.arena.match.MatchOrder;
import dev.touchline.arena.match.PlayedMatch;
import dev.touchline.arena.match.Teams;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlayRequestTest {
    private static final Console CONSOLE = new Console(new PrintWriter(Writer.nullWriter()), false);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void aPairIsTwoMatchesASeed() {
        assertThat(new PlayRequest("a", "b", 1, "classic-1", true, 3, null, null).count())
                .isEqualTo(6);
    }

    @Test
    void noMatchIsNoRequest() {
        assertThatThrownBy(() -> new PlayRequest("a", "b", 1, "classic-1", false, 0, null, null))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("--matches 0");
    }

    @Test
    void anUnknownRulebookIsRefusedBeforeAnythingStarts() {
        assertThatThrownBy(() ->
                        Play.run(new PlayRequest("@ref1", "@ref2", 1, "classic-9", false, 1, null, null), CONSOLE))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("classic-9");
    }

    @Test
    void aFolderInThePlaceOfABundleIsRefusedBeforeAnythingStarts() {
        assertThatThrownBy(() ->
                        Play.run(new PlayRequest("@ref1", "@ref2", 1, "classic-1", false, 1, null, folder), CONSOLE))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("is a folder");
    }

    @Test
    void severalBundlesGoToAFolder() throws Exception {
        Path target = folder.resolve("a/b");
        BundleFiles files = BundleFiles.of(new PlayRequest("x", "y", 1, "classic-1", true, 1, null, target));
        MatchOrder order = Teams.order(Teams.policy("chasers", "# chase"), Teams.policy("statues", "# stand"));
        PlayedMatch match = Teams.played(order);

        files.keep(match);

        assertThat(files.written()).containsExactly(target.resolve("test.bundle"));
        assertThat(Files.readAllBytes(target.resolve("test.bundle"))).isEqualTo(match.bundle());
    }

    @Test
    void theTallyOfAPairIsThatOfTheFirstPolicy() {
        MatchOrder order = Teams.order(Teams.policy("chasers", "# chase"), Teams.policy("statues", "# stand"));
        MatchOrder swapped = Teams.order(order.away(), order.home());
        List<PlayedMatch> pair = List.of(Teams.forfeited(order, "broken"), Teams.forfeited(swapped, "broken"));

        String tally = new PlayTally(pair, true).text();

        assertThat(tally).isEqualTo("chasers against statues: 1 won, 0 drawn, 1 lost, goals 3-3\n");
    }
}
