package dev.touchline.tournaments.regulations;

import dev.touchline.tournaments.draws.Draw;
import dev.touchline.tournaments.refusal.Refusal;
import dev.touchline.tournaments.refusal.RefusedException;
import dev.touchline.tournaments.refusal.VisibleText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** Checks that stages fit together: who leaves one enters another, once, and one champion remains. */
final class Qualification {
    /** Beyond so many groups the ways in which best placed can come together are too many to try. */
    private static final int MOST_GROUPS_WITH_BEST_PLACED = 16;

    private final String name;
    private final List<Stage> stages;
    private final Set<Source> offered = new LinkedHashSet<>();
    private final Map<String, List<Source.BestPlaced>> slots = new LinkedHashMap<>();

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
        qualification.requireEntryList();
        qualification.requireChampion();
        qualification.requireEveryPlaceTakenOnce();
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

    /** Either a draw seats everybody, or seeds from 1 without a gap and named entrants enter, each in one stage. */
    private void requireEntryList() {
        Set<Source> seen = new LinkedHashSet<>();
        for (Stage stage : stages) {
            boolean isDrawn = stage.entries().isEmpty();
            if (isDrawn && stage != stages.getFirst()) {
                throw refused("draw groups in stage " + stage.id() + ": only the first stage can be drawn");
            }
            for (Source entry : stage.entries()) {
                boolean isFromEntryList = entry instanceof Source.Seeded || entry instanceof Source.Named;
                if (isFromEntryList && stages.getFirst().entries().isEmpty()) {
                    throw refused("let " + entry.inWords() + " enter in stage " + stage.id()
                            + ", but the draw of stage " + stages.getFirst().id() + " takes everybody");
                }
                if (isFromEntryList && !seen.add(entry)) {
                    throw refused("let " + entry.inWords() + " enter twice, again in stage " + stage.id());
                }
            }
        }
        List<Integer> seeds = seen.stream()
                .filter(Source.Seeded.class::isInstance)
                .map(source -> ((Source.Seeded) source).seed())
                .sorted()
                .toList();
        for (int i = 0; i < seeds.size(); i++) {
            if (seeds.get(i) != i + 1) {
                throw refused("let seed " + seeds.get(i) + " enter, who has not qualified: seeds count from 1 to "
                        + seeds.size() + " without a gap");
            }
        }
    }

    private void requireEveryPlaceTakenOnce() {
        for (Stage stage : stages) {
            for (Source entry : stage.entries()) {
                switch (entry) {
                    case Source.GroupPlace _, Source.Place _ -> take(stage, entry);
                    case Source.BestPlaced slot ->
                        slots.computeIfAbsent(slot.stage(), _ -> new ArrayList<>())
                                .add(slot);
                    case Source.Seeded _,
                            Source.Named _,
                            Source.Bye _,
                            Source.Drawn _,
                            Source.WinnerOf _,
                            Source.LoserOf _,
                            Source.Paired _ -> {}
                }
            }
            requireSlots(stage);
            offered.addAll(stage.qualifiedPlaces());
        }
        if (!offered.isEmpty()) {
            Source forgotten = offered.iterator().next();
            throw refused("forget " + forgotten.inWords() + ": " + offered.size()
                    + (offered.size() == 1 ? " qualified place is" : " qualified places are")
                    + " taken by no later stage");
        }
        for (Stage stage : stages) {
            if (stage instanceof GroupStage groups) {
                requireBestPlaced(groups);
            }
        }
    }

    private void take(Stage stage, Source entry) {
        if (!offered.remove(entry)) {
            throw refused("give a place in stage " + stage.id() + " to " + entry.inWords()
                    + ", who has not qualified for it");
        }
    }

    /** A slot takes from an earlier stage that has groups. */
    private void requireSlots(Stage stage) {
        for (Source entry : stage.entries()) {
            if (entry instanceof Source.BestPlaced slot) {
                boolean isKnown = stages.subList(0, stages.indexOf(stage)).stream()
                        .anyMatch(earlier ->
                                earlier instanceof GroupStage && earlier.id().equals(slot.stage()));
                if (!isKnown) {
                    throw refused("give a place in stage " + stage.id() + " to " + slot.inWords()
                            + ", who has not qualified for it");
                }
            }
        }
    }

    private void requireBestPlaced(GroupStage stage) {
        List<Source.BestPlaced> waiting = slots.getOrDefault(stage.id(), List.of()).stream()
                .sorted(Comparator.comparingInt(Source.BestPlaced::slot))
                .toList();
        if (waiting.size() != stage.bestNext()) {
            throw refused("have " + waiting.size() + " slots for the best of place " + (stage.qualifiers() + 1)
                    + " of stage " + stage.id() + ", but " + stage.bestNext() + " go on");
        }
        if (waiting.isEmpty()) {
            return;
        }
        List<String> names =
                IntStream.range(0, stage.groups()).mapToObj(Draw::groupName).toList();
        for (int index = 0; index < waiting.size(); index++) {
            Source.BestPlaced slot = waiting.get(index);
            if (slot.slot() != index + 1) {
                throw refused("number the slot of " + slot.inWords() + " " + slot.slot()
                        + ": slots have the numbers 1 to " + waiting.size());
            }
            if (slot.place() != stage.qualifiers() + 1 || !names.containsAll(slot.groups())) {
                throw refused("give a slot to " + slot.inWords() + ", but the best of place "
                        + (stage.qualifiers() + 1) + " of groups " + names.getFirst() + " to " + names.getLast()
                        + " go on");
            }
        }
        if (stage.groups() > MOST_GROUPS_WITH_BEST_PLACED) {
            throw refused("let the best of " + stage.groups() + " groups go on: use " + MOST_GROUPS_WITH_BEST_PLACED
                    + " groups or fewer");
        }
        requireAssignment(stage, waiting.stream().map(Source.BestPlaced::groups).toList(), names);
    }

    /** Whichever groups the best placed come from, every slot must find one in its pool. */
    private void requireAssignment(GroupStage stage, List<List<String>> pools, List<String> names) {
        for (int chosen = 0; chosen < 1 << names.size(); chosen++) {
            if (Integer.bitCount(chosen) == pools.size()) {
                int bits = chosen;
                List<String> groups = IntStream.range(0, names.size())
                        .filter(group -> (bits >> group & 1) == 1)
                        .mapToObj(names::get)
                        .toList();
                if (BestPlacedSlots.assign(pools, groups).isEmpty()) {
                    throw refused("leave no assignment of the pools when the best of stage " + stage.id()
                            + " come from groups " + String.join("", groups) + ": widen a pool");
                }
            }
        }
    }

    private void requireChampion() {
        Stage last = stages.getLast();
        boolean goesOn =
                !last.qualifiedPlaces().isEmpty() || last instanceof GroupStage groups && groups.bestNext() > 0;
        if (goesOn) {
            throw refused(
                    "let entrants qualify from stage " + last.id() + ", but no stage follows: use 0 or add a stage");
        }
        if (last instanceof GroupStage groups && groups.groups() > 1) {
            throw refused("end with " + groups.groups() + " groups and no champion: add a knock-out stage");
        }
    }

    private RefusedException refused(String problem) {
        return new RefusedException(Refusal.REGULATIONS, "The regulations " + VisibleText.quoted(name) + " " + problem);
    }
}
