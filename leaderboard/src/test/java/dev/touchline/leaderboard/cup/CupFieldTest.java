package dev.touchline.leaderboard.cup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchline.arena.InvalidInput;
import dev.touchline.tournaments.entrants.Entrant;
import dev.touchline.tournaments.files.ReadyFiles;
import dev.touchline.tournaments.files.TournamentFile;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who plays in a tournament from a file. */
final class CupFieldTest {
    private static final String FINAL = """
            name: Final of two
            seed: 9
            entrants:
              - {id: alpha, name: Alpha, provider: Acme, rating: 1500, policy: "%s"}
              - {id: beta, name: Beta, provider: Other, rating: 1480, policy: "@ref1"}
            stages:
              - {id: final, format: knockout, seeded: [seeds 1-2]}
            """;

    @TempDir
    private Path folder;

    @Test
    void bundledPoliciesPlayWhereAFileListsNoEntrants() {
        CupField field = CupField.of("world-cup-2026", ReadyFiles.named("world-cup-2026"), folder, 3L);

        assertThat(field.entrants()).hasSize(48).extracting(Entrant::id).doesNotHaveDuplicates();
        assertThat(field.programs()).hasSize(48);
        assertThat(field.seed()).isEqualTo(3);
        assertThat(field.notes()).containsExactly("the file lists no entrants: 48 of the bundled policies play");
    }

    @Test
    void namedEntrantsGetBundledPoliciesToo() {
        TournamentFile ladder = TournamentFile.parse("ladder.yaml", """
                name: Climb
                stages:
                  - {id: ladder, format: ladder, newcomer: entrant new, rungs: [seeds 3-1], defeats: 1}
                """);

        CupField field = CupField.of("ladder", ladder, folder, null);

        assertThat(field.entrants()).extracting(Entrant::id).contains("new").hasSize(4);
        assertThat(field.seed()).isEqualTo(1);
        assertThat(field.notes()).contains("seed 1, because neither the file nor --seed names one");
    }

    @Test
    void policiesAreFoundFromTheFolderOfTheFile() throws Exception {
        Files.writeString(folder.resolve("mine.py"), "def act(observation):\n    return []\n");

        CupField field = CupField.of("final", file("mine.py"), folder, null);

        assertThat(field.seed()).isEqualTo(9);
        assertThat(field.programs().getFirst().files().values().toString()).contains("def act");
        assertThat(field.policyNumbers()).containsEntry("alpha", 0L).containsEntry("beta", 1L);
    }

    @Test
    void aPolicyThatIsMissingIsNamedWithFileLineAndField() {
        assertThatThrownBy(() -> CupField.of("final", file("none.py"), folder, null))
                .isInstanceOf(InvalidInput.class)
                .hasMessageStartingWith("final.yaml, line 4, entrants[0].policy: ")
                .hasMessageContaining("none.py: no such file or folder");
        assertThatThrownBy(() -> CupField.of("final", file("@none"), folder, null))
                .hasMessageStartingWith("final.yaml, line 4, entrants[0].policy: @none: no policy of that name");
    }

    @Test
    void anEntrantWithoutAPolicyIsNamed() {
        TournamentFile file = TournamentFile.parse("final.yaml", FINAL.replace(", policy: \"%s\"", ""));

        assertThatThrownBy(() -> CupField.of("final", file, folder, null))
                .hasMessage("entrant alpha has no policy: add the field policy with @ref1 or a path");
    }

    private static TournamentFile file(String policy) {
        return TournamentFile.parse("final.yaml", FINAL.formatted(policy));
    }
}
