package dev.touchline.tournaments;

import dev.touchline.tournaments.draws.Draw;
import dev.touchline.tournaments.regulations.GroupStage;
import dev.touchline.tournaments.regulations.KnockoutStage;
import dev.touchline.tournaments.regulations.Pairing;
import dev.touchline.tournaments.regulations.Regulations;
import dev.touchline.tournaments.regulations.Source;
import java.util.ArrayList;
import java.util.List;

/** Writes the fixtures of regulations in the order of play; every source of a fixture lies before it. */
final class FixtureList {
    private final List<Fixture> fixtures = new ArrayList<>();
    private int matchDay;

    private FixtureList() {}

    static List<Fixture> of(Regulations regulations) {
        FixtureList list = new FixtureList();
        regulations.stages().forEach(stage -> {
            switch (stage) {
                case GroupStage groups -> list.addGroups(groups);
                case KnockoutStage knockout -> list.addKnockout(knockout);
            }
        });
        return List.copyOf(list.fixtures);
    }

    private void addGroups(GroupStage stage) {
        for (List<RoundRobin.Meeting> meetings : RoundRobin.matchDays(stage.size(), stage.meetings())) {
            matchDay++;
            for (int index = 0; index < stage.groups(); index++) {
                String group = Draw.groupName(index);
                meetings.forEach(meeting -> addMeeting(stage.id(), group, meeting));
            }
        }
    }

    private void addMeeting(String stage, String group, RoundRobin.Meeting meeting) {
        fixtures.add(new Fixture.InGroup(
                stage + "-" + group + "-" + meeting.home() + "-" + meeting.away(),
                fixtures.size() + 1,
                matchDay,
                stage,
                group,
                new Source.Drawn(group, meeting.home()),
                new Source.Drawn(group, meeting.away())));
    }

    private void addKnockout(KnockoutStage stage) {
        List<Fixture.Tie> round =
                addRound(stage.id(), Round.of(stage.firstRound().size()), stage.firstRound());
        while (round.size() > 1) {
            if (round.size() == 2 && stage.thirdPlaceMatch()) {
                addRound(stage.id(), Round.THIRD_PLACE, List.of(losers(round.getFirst(), round.getLast())));
            }
            List<Pairing> pairings = new ArrayList<>();
            for (int tie = 0; tie < round.size(); tie += 2) {
                pairings.add(winners(round.get(tie), round.get(tie + 1)));
            }
            round = addRound(stage.id(), Round.of(pairings.size()), pairings);
        }
    }

    private List<Fixture.Tie> addRound(String stage, Round round, List<Pairing> pairings) {
        matchDay++;
        List<Fixture.Tie> ties = new ArrayList<>();
        for (Pairing pairing : pairings) {
            int tie = ties.size() + 1;
            String id = stage + "-" + round.code() + "-" + tie;
            int number = fixtures.size() + 1;
            Fixture.Tie fixture =
                    new Fixture.Tie(id, number, matchDay, stage, round, tie, pairing.home(), pairing.away());
            ties.add(fixture);
            fixtures.add(fixture);
        }
        return ties;
    }

    private static Pairing winners(Fixture one, Fixture other) {
        return new Pairing(new Source.WinnerOf(one.id(), one.title()), new Source.WinnerOf(other.id(), other.title()));
    }

    private static Pairing losers(Fixture one, Fixture other) {
        return new Pairing(new Source.LoserOf(one.id(), one.title()), new Source.LoserOf(other.id(), other.title()));
    }
}
