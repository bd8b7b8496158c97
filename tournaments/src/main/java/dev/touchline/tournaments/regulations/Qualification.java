package dev.touchline.tournaments.regulations;

import dev.touchline.tournaments.draws.Draw;
import dev.touchline.tournaments.refusal.Refusal;
import dev.touchline.tournaments.refusal.RefusedException;
import dev.touchline.tournaments.refusal.VisibleText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Checks that stages fit together: who leaves one enters another, once, and one champion remains. */
final class Qualification {
    private final String name;
    private final List<Stage> stages;

    private Qualification(String name, List<Stage> stages) {
        this.name = name;
        this.stages = stages;
    }

    static void require(String name, List<Stage> stages) {
        if (!VisibleText.isName(name)) {
            throw new RefusedException(
                    Refusal.REGULATIONS,
                    "Regulations have a name of 1 to " + VisibleText.LONGEST_NAME + " visible characters, not "
                            + VisibleText.quoted(name));
        }
        Qualification qualification = new Qualification(name, stages);
        qualification.requireDistinctStages();
        qualification.requireFirstStage();
        qualification.requireLaterStages();
        qualification.requireChampion();
    }

    private void requireDistinctStages() {
        if (stages.isEmpty()) {
            throw refused("have no stage: give one or more");
        }
        Set<String> ids = new HashSet<>();
        for (Stage stage : stages) {
            if (!ids.add(stage.id())) {
                throw refused("have two stages with the id \"" + stage.id() + "\": give each its own");
            }
        }
    }

    private void requireFirstStage() {
        switch (stages.getFirst()) {
            case GroupStage _ -> {}
            case KnockoutStage knockout -> {
                Set<Source> seeds = new LinkedHashSet<>();
                for (int seed = 1; seed <= knockout.entries().size(); seed++) {
                    seeds.add(new Source.Seeded(seed));
                }
                requireEntries(knockout, seeds);
            }
        }
    }

    private void requireLaterStages() {
        for (int i = 1; i < stages.size(); i++) {
            switch (stages.get(i)) {
                case GroupStage later ->
                    throw refused("have the group stage " + later.id() + " after "
                            + stages.get(i - 1).id() + ": a group stage must come first");
                case KnockoutStage knockout -> requireEntries(knockout, qualifiersOf(stages.get(i - 1)));
            }
        }
    }

    private Set<Source> qualifiersOf(Stage stage) {
        return switch (stage) {
            case KnockoutStage knockout ->
                throw refused("go on after the knock-out stage " + knockout.id() + ": it must be the last");
            case GroupStage groups -> {
                List<Source> places = new ArrayList<>();
                for (int group = 0; group < groups.groups(); group++) {
                    for (int place = 1; place <= groups.qualifiers(); place++) {
                        places.add(new Source.GroupPlace(groups.id(), Draw.groupName(group), place));
                    }
                }
                yield new LinkedHashSet<>(places);
            }
        };
    }

    /** The stage itself has already refused to name one entry twice. */
    private void requireEntries(KnockoutStage knockout, Set<Source> entitled) {
        for (Source entry : knockout.entries()) {
            if (!entitled.contains(entry)) {
                throw refused("give a place in stage " + knockout.id() + " to " + entry.inWords()
                        + ", who has not qualified for it");
            }
        }
        Set<Source> forgotten = new LinkedHashSet<>(entitled);
        knockout.entries().forEach(forgotten::remove);
        if (!forgotten.isEmpty()) {
            throw refused("forget " + forgotten.iterator().next().inWords() + " in stage " + knockout.id() + ": "
                    + entitled.size() + " qualify, " + knockout.entries().size() + " are named");
        }
    }

    private void requireChampion() {
        switch (stages.getLast()) {
            case KnockoutStage _ -> {}
            case GroupStage groups -> {
                if (groups.groups() > 1) {
                    throw refused("end with " + groups.groups() + " groups and no champion: add a knock-out stage");
                }
                if (groups.qualifiers() > 0) {
                    throw refused("let " + groups.qualifiers() + " qualify from stage " + groups.id()
                            + ", but no stage follows: use 0 or add a stage");
                }
            }
        }
    }

    private RefusedException refused(String problem) {
        return new RefusedException(Refusal.REGULATIONS, "The regulations " + VisibleText.quoted(name) + " " + problem);
    }
}
