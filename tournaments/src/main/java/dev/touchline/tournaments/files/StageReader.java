package dev.touchline.tournaments.files;

import dev.touchline.tournaments.draws.DrawConstraint;
import dev.touchline.tournaments.refusal.VisibleText;
import dev.touchline.tournaments.regulations.DoubleEliminationStage;
import dev.touchline.tournaments.regulations.GauntletStage;
import dev.touchline.tournaments.regulations.GroupStage;
import dev.touchline.tournaments.regulations.KnockoutStage;
import dev.touchline.tournaments.regulations.LadderStage;
import dev.touchline.tournaments.regulations.Meetings;
import dev.touchline.tournaments.regulations.Pairing;
import dev.touchline.tournaments.regulations.Seating;
import dev.touchline.tournaments.regulations.Source;
import dev.touchline.tournaments.regulations.Stage;
import dev.touchline.tournaments.regulations.SwissStage;
import dev.touchline.tournaments.regulations.TieFormat;
import dev.touchline.tournaments.tables.TableRules;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads one stage of a tournament file. */
final class StageReader {
    private static final int MOST = 128;
    private static final Pattern PAIRS = Pattern.compile("best-of-(\\d{1,2})-pairs");

    private static final Map<String, List<String>> FIELDS = new LinkedHashMap<>();

    static {
        FIELDS.put(
                "groups",
                List.of("groups", "size", "meetings", "qualifiers", "best-next", "rules", "draw", "positions"));
        FIELDS.put("round-robin", List.of("entrants", "meetings", "qualifiers", "rules"));
        FIELDS.put("swiss", List.of("entrants", "rounds", "qualifiers", "rules"));
        FIELDS.put("gauntlet", List.of("challengers", "opponents", "meetings", "qualifiers", "rules"));
        FIELDS.put("ladder", List.of("newcomer", "rungs", "defeats", "ties", "qualifiers"));
        FIELDS.put("knockout", List.of("first-round", "seeded", "third-place-match", "ties", "final", "qualifiers"));
        FIELDS.put("double-elimination", List.of("entrants", "reset-final", "ties", "qualifiers"));
    }

    private final YamlField stage;
    private final EntryNotation notation;
    private final String format;
    private final Map<String, YamlField> fields;

    StageReader(YamlField stage, EntryNotation notation) {
        this.stage = stage;
        this.notation = notation;
        List<String> all = new ArrayList<>(List.of("id", "format"));
        FIELDS.values().forEach(all::addAll);
        Map<String, YamlField> any = stage.fields(all.stream().distinct().toList());
        this.fields = any;
        this.format = required("format").text();
        @Nullable List<String> own = FIELDS.get(format);
        if (own == null) {
            throw required("format")
                    .refuse(VisibleText.quoted(format) + " is no format: use one of "
                            + String.join(", ", FIELDS.keySet()));
        }
        List<String> allowed = new ArrayList<>(List.of("id", "format"));
        allowed.addAll(own);
        stage.fields(allowed);
    }

    Stage read() {
        return stage.located(() -> switch (format) {
            case "groups" -> groups();
            case "round-robin" -> roundRobin();
            case "swiss" ->
                new SwissStage(
                        id(), notation.list(required("entrants")), number("rounds"), orZero("qualifiers"), rules());
            case "gauntlet" ->
                new GauntletStage(
                        id(),
                        notation.list(required("challengers")),
                        notation.list(required("opponents")),
                        meetings(),
                        orZero("qualifiers"),
                        rules());
            case "ladder" ->
                new LadderStage(
                        id(),
                        notation.single(required("newcomer")),
                        notation.list(required("rungs")),
                        fields.containsKey("defeats") ? number("defeats") : 1,
                        tieFormat("ties", new TieFormat.OneMatch()),
                        orZero("qualifiers"));
            case "knockout" -> knockout();
            case "double-elimination" ->
                new DoubleEliminationStage(
                        id(),
                        notation.list(required("entrants")),
                        flag("reset-final", true),
                        tieFormat("ties", new TieFormat.OneMatch()),
                        orZero("qualifiers"));
            default -> throw new IllegalStateException("No reader of the format " + format);
        });
    }

    private GroupStage groups() {
        return new GroupStage(
                id(),
                number("groups"),
                number("size"),
                meetings(),
                orZero("qualifiers"),
                orZero("best-next"),
                rules(),
                seating());
    }

    private GroupStage roundRobin() {
        List<Source> entrants = notation.list(required("entrants"));
        return new GroupStage(
                id(),
                1,
                entrants.size(),
                meetings(),
                orZero("qualifiers"),
                0,
                rules(),
                new Seating.AsWritten(entrants));
    }

    private KnockoutStage knockout() {
        TieFormat ties = tieFormat("ties", new TieFormat.OneMatch());
        boolean isSeeded = fields.containsKey("seeded");
        if (isSeeded == fields.containsKey("first-round")) {
            throw stage.refuse("give either first-round or seeded");
        }
        return new KnockoutStage(
                id(),
                isSeeded ? KnockoutStage.seededRound(notation.list(required("seeded"))) : pairings(),
                flag("third-place-match", false),
                ties,
                tieFormat("final", ties),
                orZero("qualifiers"));
    }

    private List<Pairing> pairings() {
        List<Pairing> pairings = new ArrayList<>();
        for (YamlField item : required("first-round").items()) {
            List<YamlField> sides = item.items();
            if (sides.size() != 2) {
                throw item.refuse("a pairing has two sides, not " + sides.size());
            }
            pairings.add(new Pairing(notation.single(sides.getFirst()), notation.single(sides.getLast())));
        }
        return pairings;
    }

    private Seating seating() {
        @Nullable YamlField positions = fields.get("positions");
        @Nullable YamlField draw = fields.get("draw");
        if (positions == null) {
            return new Seating.ByDraw(draw == null ? List.of() : constraints(draw));
        }
        if (draw != null) {
            throw draw.refuse("give either draw or positions");
        }
        return new Seating.AsWritten(notation.list(positions));
    }

    private static List<DrawConstraint> constraints(YamlField draw) {
        Map<String, YamlField> fields =
                draw.fields(List.of("at-most-per-provider", "except", "fixed", "top-seeds-apart"));
        List<DrawConstraint> constraints = new ArrayList<>();
        @Nullable YamlField most = fields.get("at-most-per-provider");
        @Nullable YamlField except = fields.get("except");
        if (most != null) {
            Map<String, Integer> exceptions = new LinkedHashMap<>();
            if (except != null) {
                except.entries().forEach((provider, limit) -> exceptions.put(provider, limit.number(1, MOST)));
            }
            constraints.add(new DrawConstraint.AtMostPerProvider(most.number(1, MOST), exceptions));
        } else if (except != null) {
            throw except.refuse("exceptions need the field at-most-per-provider");
        }
        @Nullable YamlField fixed = fields.get("fixed");
        if (fixed != null) {
            fixed.entries()
                    .forEach((entrant, slot) ->
                            constraints.add(slot.located(() -> new DrawConstraint.FixedSlot(entrant, slot.text()))));
        }
        @Nullable YamlField apart = fields.get("top-seeds-apart");
        if (apart != null) {
            constraints.add(new DrawConstraint.TopSeedsApart(apart.number(2, 4)));
        }
        return constraints;
    }

    private TieFormat tieFormat(String name, TieFormat otherwise) {
        @Nullable YamlField field = fields.get(name);
        if (field == null) {
            return otherwise;
        }
        String text = field.text();
        Matcher pairs = PAIRS.matcher(text);
        if (pairs.matches()) {
            return field.located(() -> new TieFormat.BestOfPairs(Integer.parseInt(pairs.group(1))));
        }
        return switch (text) {
            case "one-match" -> new TieFormat.OneMatch();
            case "two-legs" -> new TieFormat.TwoLegs();
            default ->
                throw field.refuse(
                        VisibleText.quoted(text) + " is unknown: use one-match, two-legs or best-of-3-pairs");
        };
    }

    private Meetings meetings() {
        @Nullable YamlField field = fields.get("meetings");
        return field == null || field.number(1, 2) == 1 ? Meetings.ONCE : Meetings.TWICE;
    }

    private TableRules rules() {
        YamlField field = required("rules");
        return field.located(() -> TableRules.named(field.text()));
    }

    private String id() {
        return required("id").text();
    }

    private int number(String name) {
        return required(name).number(1, MOST);
    }

    private int orZero(String name) {
        @Nullable YamlField field = fields.get(name);
        return field == null ? 0 : field.number(0, MOST);
    }

    private boolean flag(String name, boolean otherwise) {
        @Nullable YamlField field = fields.get(name);
        return field == null ? otherwise : field.yesOrNo();
    }

    private YamlField required(String name) {
        @Nullable YamlField field = fields.get(name);
        if (field == null) {
            throw stage.refuse("the field " + name + " is missing");
        }
        return field;
    }
}
