package dev.touchline.tournaments.files;

import dev.touchline.tournaments.draws.Draw;
import dev.touchline.tournaments.refusal.VisibleText;
import dev.touchline.tournaments.regulations.GroupStage;
import dev.touchline.tournaments.regulations.Source;
import dev.touchline.tournaments.regulations.Stage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Reads who enters a stage, as football writes it: {@code 1A} is the winner of group A, {@code 3ABCDF} one of the best
 * thirds from these groups, {@code seed 3} and {@code seeds 1-8} (or, the weakest first, {@code seeds 8-1}) the strongest, {@code entrant x} one by id,
 * {@code swiss 2} and {@code swiss 1-8} places of the stage {@code swiss}, {@code bye} nobody. Group places are those of
 * the last group stage before; {@code first 1A} names another.
 */
final class EntryNotation {
    private static final Pattern SEEDS = Pattern.compile("seeds? (\\d{1,3})(?:-(\\d{1,3}))?");
    private static final Pattern NAMED = Pattern.compile("entrant (\\S{1,64})");
    private static final Pattern GROUP_PLACE = Pattern.compile("(?:([a-z][a-z0-9]{0,19}) )?([1-9]\\d?)([A-Z]{1,26})");
    private static final Pattern PLACES = Pattern.compile("([a-z][a-z0-9]{0,19}) (\\d{1,3})(?:-(\\d{1,3}))?");

    /** Of a list; no stage takes more. */
    private static final int MOST = 2048;

    private final List<Stage> earlier;
    private final Map<String, Integer> slots = new LinkedHashMap<>();

    /** @param earlier the stages read so far; it may grow */
    EntryNotation(List<Stage> earlier) {
        this.earlier = earlier;
    }

    /** One entry. */
    Source single(YamlField field) {
        List<Source> sources = several(field);
        if (sources.size() != 1) {
            throw field.refuse(VisibleText.quoted(field.text()) + " is more than one entrant");
        }
        return sources.getFirst();
    }

    /** A list of entries, in which ranges such as {@code seeds 1-8} may stand. */
    List<Source> list(YamlField field) {
        List<Source> sources = new ArrayList<>();
        for (YamlField item : field.items()) {
            sources.addAll(several(item));
            if (sources.size() > MOST) {
                throw field.refuse("more than " + MOST + " entrants: use fewer");
            }
        }
        return sources;
    }

    private List<Source> several(YamlField field) {
        String text = field.text();
        Matcher seeds = SEEDS.matcher(text);
        if (seeds.matches()) {
            return range(field, seeds.group(1), seeds.group(2))
                    .<Source>mapToObj(Source.Seeded::new)
                    .toList();
        }
        Matcher named = NAMED.matcher(text);
        if (named.matches()) {
            return List.of(new Source.Named(named.group(1)));
        }
        Matcher groupPlace = GROUP_PLACE.matcher(text);
        if (groupPlace.matches()) {
            return List.of(groupPlace(field, groupPlace));
        }
        Matcher places = PLACES.matcher(text);
        if (places.matches()) {
            String stage = places.group(1);
            return range(field, places.group(2), places.group(3))
                    .mapToObj(place -> place(stage, place))
                    .toList();
        }
        if (text.equals("bye")) {
            return List.of(new Source.Bye());
        }
        throw field.refuse(VisibleText.quoted(text) + " names nobody: use 1A, 3ABCD, seed 1, seeds 1-8, entrant x,"
                + " a stage and a place such as swiss 1, or bye");
    }

    /** A place of a stage with one table; a round robin is a stage of groups with one group. */
    private Source place(String stage, int place) {
        boolean isOneGroup = earlier.stream()
                .anyMatch(one -> one instanceof GroupStage groups && groups.id().equals(stage) && groups.groups() == 1);
        return isOneGroup ? new Source.GroupPlace(stage, Draw.groupName(0), place) : new Source.Place(stage, place);
    }

    private Source groupPlace(YamlField field, Matcher matched) {
        String stage = matched.group(1) == null ? lastGroupStage(field) : matched.group(1);
        int place = Integer.parseInt(matched.group(2));
        String groups = matched.group(3);
        if (groups.length() == 1) {
            return new Source.GroupPlace(stage, groups, place);
        }
        int slot = slots.merge(stage, 1, Integer::sum);
        return new Source.BestPlaced(
                stage, place, groups.chars().mapToObj(Character::toString).toList(), slot);
    }

    private String lastGroupStage(YamlField field) {
        return earlier.reversed().stream()
                .filter(GroupStage.class::isInstance)
                .findFirst()
                .map(Stage::id)
                .orElseThrow(() -> field.refuse(
                        VisibleText.quoted(field.text()) + " is a place in a group, but no group stage comes before"));
    }

    private static IntStream range(YamlField field, String first, @Nullable String last) {
        int from = Integer.parseInt(first);
        int to = last == null ? from : Integer.parseInt(last);
        if (from < 1 || to < 1) {
            throw field.refuse(VisibleText.quoted(field.text()) + " is no range: count from 1");
        }
        return from <= to
                ? IntStream.rangeClosed(from, to)
                : IntStream.rangeClosed(to, from).map(number -> from + to - number);
    }
}
