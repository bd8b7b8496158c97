package dev.touchline.tournaments;

import static dev.touchline.tournaments.GroupTable.Outlook.CLINCHED;
import static dev.touchline.tournaments.GroupTable.Outlook.ELIMINATED;
import static dev.touchline.tournaments.GroupTable.Outlook.OPEN;
import static org.assertj.core.api.Assertions.assertThat;

import dev.touchline.tournaments.entrants.Entrant;
import dev.touchline.tournaments.regulations.Meetings;
import dev.touchline.tournaments.regulations.Regulations;
import dev.touchline.tournaments.results.Result;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class OutlookTest {
    @Test
    void twoWinsAgainstRivalsClinchAPlaceUnderHeadToHead() {
        StateOfPlay state = Cups.sample(1)
                .kickOff()
                .commit(Result.of("group-A-1-2", 1, 0))
                .commit(Result.of("group-A-3-4", 0, 0))
                .commit(Result.of("group-A-1-3", 1, 0))
                .commit(Result.of("group-A-4-2", 0, 1));
        GroupTable table = state.tables().getFirst();
        List<Entrant> drawn = state.draw().orElseThrow().groups().getFirst().entrants();

        Map<Entrant, GroupTable.Outlook> outlook = state.outlook(table);

        assertThat(drawn.stream().map(outlook::get)).containsExactly(CLINCHED, OPEN, OPEN, OPEN);
    }

    @Test
    void leagueIsClinchedByItsChampionAlone() {
        StateOfPlay end = Cups.playOut(Cups.league(4, Meetings.ONCE), 3);

        Map<Entrant, GroupTable.Outlook> outlook = end.outlook(end.tables().getFirst());

        assertThat(outlook.get(end.champion().orElseThrow())).isEqualTo(CLINCHED);
        assertThat(outlook.values()).containsOnlyOnce(CLINCHED).doesNotContain(OPEN);
    }

    /** What is called certain at any time is what happens, whatever comes; at the end nothing is open. */
    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void whatIsCertainComesTrue(@ForAll long seed) {
        Regulations regulations = Formats.random(seed);
        Tournament tournament = Tournament.of(regulations, Cups.entrants(regulations.entrants()), seed);
        StateOfPlay end = Cups.playOut(tournament, seed);
        List<Result> results = end.results();
        StateOfPlay earlier = tournament.after(results.subList(0, results.size() * 3 / 4));

        for (GroupTable table : earlier.tables()) {
            Map<Entrant, GroupTable.Outlook> certain = earlier.outlook(table);
            Map<Entrant, GroupTable.Outlook> happened = end.outlook(end.tables().stream()
                    .filter(last ->
                            last.stage().equals(table.stage()) && last.group().equals(table.group()))
                    .findFirst()
                    .orElseThrow());
            assertThat(happened.values()).doesNotContain(OPEN);
            certain.forEach((entrant, outlook) -> {
                if (outlook != OPEN) {
                    assertThat(happened.get(entrant)).isEqualTo(outlook);
                }
            });
        }
        Set<GroupTable.Outlook> seen = new HashSet<>();
        end.tables().forEach(table -> seen.addAll(end.outlook(table).values()));
        assertThat(seen).doesNotContain(OPEN);
    }

    @Test
    void bestThirdsAreOpenUntilTheLastGroupIsComplete() {
        Tournament cup = WorldCupTest.worldCup48(5);
        List<Result> groups = cup.fixtures().stream()
                .limit(72)
                .map(fixture -> Cups.result(fixture, 5))
                .toList();

        StateOfPlay open = cup.after(groups.subList(0, 71));
        StateOfPlay complete = cup.after(groups);

        assertThat(thirds(open)).contains(OPEN);
        assertThat(thirds(complete).stream().filter(CLINCHED::equals)).hasSize(8);
        assertThat(thirds(complete).stream().filter(ELIMINATED::equals)).hasSize(4);
    }

    private static List<GroupTable.Outlook> thirds(StateOfPlay state) {
        return state.tables().stream()
                .map(table -> state.outlook(table).getOrDefault(table.table().at(3), OPEN))
                .toList();
    }
}
