package dev.touchline.tournaments;

import dev.touchline.tournaments.draws.Draw;
import dev.touchline.tournaments.regulations.DoubleEliminationStage;
import dev.touchline.tournaments.regulations.GauntletStage;
import dev.touchline.tournaments.regulations.GroupStage;
import dev.touchline.tournaments.regulations.KnockoutStage;
import dev.touchline.tournaments.regulations.LadderStage;
import dev.touchline.tournaments.regulations.Meetings;
import dev.touchline.tournaments.regulations.Pairing;
import dev.touchline.tournaments.regulations.PairsStage;
import dev.touchline.tournaments.regulations.Regulations;
import dev.touchline.tournaments.regulations.Source;
import dev.touchline.tournaments.regulations.SwissStage;
import java.util.ArrayList;
import java.util.List;

/** Writes the fixtures of regulations in the order of play; every source of a fixture lies before it. */
final class FixtureList {
    /** The name of the table of a stage that has one. */
    static final String ONE_TABLE = "A";

    private final List<Fixture> fixtures = new ArrayList<>();
    private final TieWriter ties = new TieWriter(fixtures);
    private int matchDay;

    private FixtureList() {}

    static List<Fixture> of(Regulations regulations) {
        FixtureList list = new FixtureList();
        regulations.stages().forEach(stage -> {
            switch (stage) {
                case GroupStage groups -> list.addGroups(groups);
                case SwissStage swiss -> list.addSwiss(swiss);
                case GauntletStage gauntlet -> list.addGauntlet(gauntlet);
                case LadderStage ladder -> list.addLadder(ladder);
                case PairsStage pairs -> list.addPairs(pairs);
                case KnockoutStage knockout ->
                    list.matchDay = new KnockoutFixtures(list.ties, knockout).write(list.matchDay);
                case DoubleEliminationStage stages ->
                    list.matchDay = new DoubleEliminationFixtures(list.ties, stages).write(list.matchDay);
            }
        });
        return List.copyOf(list.fixtures);
    }

    private void addGroups(GroupStage stage) {
        for (List<RoundRobin.Meeting> meetings : RoundRobin.matchDays(stage.size(), stage.meetings())) {
            matchDay++;
            for (int index = 0; index < stage.groups(); index++) {
                String group = Draw.groupName(index);
                for (RoundRobin.Meeting meeting : meetings) {
                    addInGroup(
                            stage.id(),
                            group + "-" + meeting.home() + "-" + meeting.away(),
                            group,
                            "group " + group,
                            stage.position(index, meeting.home()),
                            stage.position(index, meeting.away()));
                }
            }
        }
    }

    private void addSwiss(SwissStage stage) {
        for (int round = 1; round <= stage.rounds(); round++) {
            matchDay++;
            for (int board = 1; board <= stage.entries().size() / 2; board++) {
                addInGroup(
                        stage.id(),
                        round + "-" + board,
                        ONE_TABLE,
                        "round " + round + ", board " + board,
                        new Source.Paired(stage.id(), round, board, true),
                        new Source.Paired(stage.id(), round, board, false));
            }
        }
    }

    /** One challenger after the other; of two meetings the second has sides swapped. */
    private void addGauntlet(GauntletStage stage) {
        int meetings = stage.meetings() == Meetings.TWICE ? 2 : 1;
        for (int meeting = 0; meeting < meetings; meeting++) {
            for (int opponent = 0; opponent < stage.opponents().size(); opponent++) {
                matchDay++;
                for (int challenger = 0; challenger < stage.challengers().size(); challenger++) {
                    boolean atHome = (challenger + opponent + meeting) % 2 == 0;
                    Source one = stage.challengers().get(challenger);
                    Source other = stage.opponents().get(opponent);
                    addInGroup(
                            stage.id(),
                            (challenger + 1) + "-" + (opponent + 1) + (meeting == 0 ? "" : "-R"),
                            ONE_TABLE,
                            "challenger " + (challenger + 1) + ", opponent " + (opponent + 1),
                            atHome ? one : other,
                            atHome ? other : one);
                }
            }
        }
    }

    private void addLadder(LadderStage stage) {
        Round round = Round.ofLadder(stage.rungs().size());
        for (int rung = 1; rung <= stage.rungs().size(); rung++) {
            Pairing pairing = new Pairing(stage.newcomer(), stage.rungs().get(rung - 1));
            matchDay =
                    ties.write(stage.id(), round, List.of(new TieWriter.Line(rung, pairing)), stage.ties(), matchDay);
        }
    }

    private void addPairs(PairsStage stage) {
        matchDay++;
        for (int number = 1; number <= stage.pairs().size(); number++) {
            PairsStage.Pair pair = stage.pairs().get(number - 1);
            String title = "pair " + number + " (" + pair.reason() + "), ";
            addInPair(stage, number, "A", title + "first match", pair.one(), pair.other());
            addInPair(stage, number, "B", title + "second match", pair.other(), pair.one());
        }
    }

    private void addInPair(PairsStage stage, int pair, String place, String title, Source home, Source away) {
        String pairId = stage.id() + "-" + pair;
        fixtures.add(new Fixture.InPair(
                pairId + place, fixtures.size() + 1, matchDay, stage.id(), pairId, title, home, away));
    }

    private void addInGroup(String stage, String place, String group, String title, Source home, Source away) {
        String id = stage + "-" + place;
        int number = fixtures.size() + 1;
        fixtures.add(new Fixture.InGroup(id, number, matchDay, stage, group, title, home, away));
    }
}
