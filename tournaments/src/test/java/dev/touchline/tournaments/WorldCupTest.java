package dev.touchline.tournaments;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchline.tournaments.entrants.Entrant;
import dev.touchline.tournaments.files.ReadyFiles;
import dev.touchline.tournaments.regulations.Source;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** The ready files of World Cups, played. */
class WorldCupTest {
    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
    void eightBestThirdsEnterSlotsOfTheirPoolsAndNobodyMeetsAGroupMateAtOnce(@ForAll long seed) {
        StateOfPlay end = Cups.playOut(worldCup48(seed), seed);

        List<TieState> roundOf32 = end.bracket().getFirst().ties();
        assertThat(roundOf32).hasSize(16);
        for (TieState tie : roundOf32) {
            Fixture fixture = tie.legs().getFirst().fixture();
            String home = groupOf(end, Objects.requireNonNull(tie.home()));
            String away = groupOf(end, Objects.requireNonNull(tie.away()));
            assertThat(home).isNotEqualTo(away);
            if (fixture.away() instanceof Source.BestPlaced slot) {
                assertThat(slot.groups()).contains(away);
            }
        }
        assertThat(end.played()).hasSize(104);
    }

    @Test
    void bracketOf2026BringsTheMatchesOfTheRegulationsTogether() {
        StateOfPlay state = worldCup48(1).kickOff();

        assertThat(tie(state, "knockout-R32-1")).isEqualTo("winner of group E - number 3 of group A/B/C/D/F");
        assertThat(tie(state, "knockout-R16-1"))
                .isEqualTo("winner of round of 32, tie 1 - winner of round of 32, tie 2");
        assertThat(tie(state, "knockout-3P-1")).isEqualTo("loser of semi-final 1 - loser of semi-final 2");
        assertThat(state.bracket())
                .extracting(round -> round.round().code())
                .containsExactly("R32", "R16", "QF", "SF", "3P", "F");
    }

    @Test
    void seedsOfTheWorldCupOf32StandInDifferentQuarters() {
        Tournament cup = Tournament.of(ReadyFiles.named("world-cup-2022").regulations(), Cups.entrants(32), 11);
        List<Integer> quarters = List.of(0, 2, 0, 2, 1, 3, 1, 3);

        List<Integer> ofSeeds = cup.seeding().subList(0, 4).stream()
                .map(entrant -> cup.draw().orElseThrow().groups().stream()
                        .filter(group -> group.entrants().contains(entrant))
                        .map(group -> quarters.get(group.name().charAt(0) - 'A'))
                        .findFirst()
                        .orElseThrow())
                .toList();

        assertThat(ofSeeds).containsExactlyInAnyOrder(0, 1, 2, 3);
    }

    static Tournament worldCup48(long seed) {
        return Tournament.of(ReadyFiles.named("world-cup-2026").regulations(), Cups.entrants(48), seed);
    }

    private static String tie(StateOfPlay state, String id) {
        Fixture fixture = state.fixture(id).fixture();
        return fixture.home().inWords() + " - " + fixture.away().inWords();
    }

    private static String groupOf(StateOfPlay state, Entrant entrant) {
        return state.tables().stream()
                .filter(table -> table.table().order().contains(entrant))
                .findFirst()
                .orElseThrow()
                .group();
    }
}
