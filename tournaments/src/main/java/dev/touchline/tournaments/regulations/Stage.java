package dev.touchline.tournaments.regulations;

import dev.touchline.tournaments.refusal.Refusal;
import dev.touchline.tournaments.refusal.RefusedException;
import dev.touchline.tournaments.refusal.VisibleText;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** One part of a tournament. Stages are played in order; a later one names whom it takes from earlier ones. */
public sealed interface Stage
        permits GroupStage, SwissStage, GauntletStage, LadderStage, KnockoutStage, DoubleEliminationStage, PairsStage {
    /** The form of a stage's id: it begins the ids of the stage's fixtures. */
    Pattern ID = Pattern.compile("[a-z][a-z0-9]{0,19}");

    /** The most entrants a stage takes. */
    int MOST_ENTRANTS = 128;

    /** Lower-case letters and digits, at most 20, beginning with a letter; unique in the tournament. */
    String id();

    /** Everyone who enters the stage, byes left out; empty when a draw seats the entry list. */
    List<Source> entries();

    /** What later stages must take from this one, each exactly once. */
    List<Source> qualifiedPlaces();

    /** How many fixtures the stage has at most; those that a decision makes needless are cancelled. */
    int fixtureCount();

    /** The first so many places of a stage that has one ranking. */
    static List<Source> places(String stage, int count) {
        return IntStream.rangeClosed(1, count)
                .<Source>mapToObj(place -> new Source.Place(stage, place))
                .toList();
    }

    /** The n strongest of the entry list, the strongest first. */
    static List<Source> seeds(int count) {
        return IntStream.rangeClosed(1, count)
                .<Source>mapToObj(Source.Seeded::new)
                .toList();
    }

    /** Refuses an id that would not do in a fixture's id. */
    static void requireId(String id) {
        if (!ID.matcher(id).matches()) {
            throw new RefusedException(
                    Refusal.REGULATIONS,
                    "A stage's id is 1 to 20 lower-case letters and digits, beginning with a letter, not "
                            + VisibleText.quoted(id));
        }
    }

    /** Refuses a number out of range; the message reads {@code Stage group has 0 groups: use 1 to 26}. */
    static void requireRange(String id, String what, int value, int least, int most) {
        if (value < least || value > most) {
            throw new RefusedException(
                    Refusal.REGULATIONS,
                    "Stage " + id + " has " + value + " " + what + ": use "
                            + (least == most ? String.valueOf(least) : least + " to " + most));
        }
    }

    /** Refuses an entry that stands twice, or that cannot stand at the beginning of a stage. */
    static void requireEntries(String id, List<Source> entries) {
        requireRange(id, "entrants", entries.size(), 2, MOST_ENTRANTS);
        for (Source source : entries) {
            switch (source) {
                case Source.Seeded _, Source.Named _, Source.GroupPlace _, Source.BestPlaced _, Source.Place _ -> {}
                case Source.Drawn _, Source.WinnerOf _, Source.LoserOf _, Source.Paired _, Source.Bye _ ->
                    throw new RefusedException(
                            Refusal.REGULATIONS,
                            "Stage " + id + " begins with " + source.inWords()
                                    + ": begin with seeds, named entrants or places of an earlier stage");
            }
        }
        Set<Source> seen = new HashSet<>();
        for (Source source : entries) {
            if (!seen.add(source)) {
                throw new RefusedException(
                        Refusal.REGULATIONS, "Stage " + id + " names " + source.inWords() + " twice");
            }
        }
    }
}
