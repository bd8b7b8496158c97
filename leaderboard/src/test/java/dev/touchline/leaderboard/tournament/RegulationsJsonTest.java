package dev.touchline.leaderboard.tournament;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchline.tournaments.draws.DrawConstraint;
import dev.touchline.tournaments.regulations.DoubleEliminationStage;
import dev.touchline.tournaments.regulations.GroupStage;
import dev.touchline.tournaments.regulations.KnockoutStage;
import dev.touchline.tournaments.regulations.LadderStage;
import dev.touchline.tournaments.regulations.Meetings;
import dev.touchline.tournaments.regulations.PairsStage;
import dev.touchline.tournaments.regulations.Regulations;
import dev.touchline.tournaments.regulations.Seating;
import dev.touchline.tournaments.regulations.Source;
import dev.touchline.tournaments.regulations.Stage;
import dev.touchline.tournaments.regulations.SwissStage;
import dev.touchline.tournaments.regulations.TieFormat;
import dev.touchline.tournaments.tables.TableRules;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class RegulationsJsonTest {
    @ParameterizedTest
    @MethodSource("everyKind")
    void readsBackWhatItWrote(Regulations regulations) {
        String json = RegulationsJson.write(regulations);

        assertThat(RegulationsJson.read(json)).isEqualTo(regulations);
    }

    @Test
    void namesTableRulesInsteadOfRepeatingThem() {
        assertThat(RegulationsJson.write(Regulations.sampleCup())).contains("\"rules\":\"fifa-2026\"");
    }

    static List<Regulations> everyKind() {
        GroupStage league = new GroupStage(
                "league",
                1,
                8,
                Meetings.TWICE,
                0,
                0,
                TableRules.FIFA_2022,
                new Seating.ByDraw(List.of(DrawConstraint.AtMostPerProvider.everywhere(3))));
        SwissStage swiss = new SwissStage("swiss", Stage.seeds(8), 3, 4, TableRules.ARENA);
        return List.of(
                Regulations.sampleCup(),
                new Regulations("League", List.of(league)),
                new Regulations("Bracket", List.of(KnockoutStage.seeded("cup", 12, true))),
                new Regulations(
                        "Swiss",
                        List.of(
                                swiss,
                                new DoubleEliminationStage(
                                        "double", swiss.qualifiedPlaces(), true, new TieFormat.BestOfPairs(3), 0))),
                new Regulations("Ladder", List.of(LadderStage.of("ladder", "newcomer", 5, 1, new TieFormat.TwoLegs()))),
                new Regulations(
                        "Pairs",
                        List.of(new PairsStage(
                                "pair",
                                List.of(new Source.Named("one"), new Source.Named("other")),
                                List.of(new PairsStage.Pair(
                                        new Source.Named("one"), new Source.Named("other"), "exploration"))))));
    }
}
