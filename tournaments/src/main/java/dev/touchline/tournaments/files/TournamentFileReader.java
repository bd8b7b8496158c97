package dev.touchline.tournaments.files;

import dev.touchline.tournaments.calendar.CalendarPlan;
import dev.touchline.tournaments.calendar.Reveal;
import dev.touchline.tournaments.entrants.Entrant;
import dev.touchline.tournaments.entrants.Entrants;
import dev.touchline.tournaments.refusal.VisibleText;
import dev.touchline.tournaments.regulations.Regulations;
import dev.touchline.tournaments.regulations.Stage;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads a tournament file. */
final class TournamentFileReader {
    private static final int MOST_AT_ONCE = 64;
    private static final int LONGEST_POLICY = 1000;
    private static final List<String> ENTRANT_FIELDS = List.of("id", "name", "provider", "rating", "policy");

    private final YamlField root;
    private final Map<String, YamlField> fields;

    TournamentFileReader(YamlField root) {
        this.root = root;
        this.fields = root.fields(List.of("name", "seed", "entrants", "stages", "calendar"));
    }

    TournamentFile read() {
        YamlField stages = required(root, fields, "stages");
        List<Stage> read = new ArrayList<>();
        EntryNotation notation = new EntryNotation(read);
        stages.items().forEach(stage -> read.add(new StageReader(stage, notation).read()));
        String name = required(root, fields, "name").text();
        Regulations regulations = stages.located(() -> new Regulations(name, read));
        @Nullable YamlField seed = fields.get("seed");
        @Nullable YamlField entrants = fields.get("entrants");
        @Nullable YamlField calendar = fields.get("calendar");
        return new TournamentFile(
                regulations,
                entrants == null ? List.of() : entrants(entrants, regulations),
                entrants == null ? Map.of() : policies(entrants),
                seed == null ? null : seed.seed(),
                calendar == null ? null : calendar(calendar));
    }

    private static List<Entrant> entrants(YamlField list, Regulations regulations) {
        List<Entrant> entrants = new ArrayList<>();
        for (YamlField item : list.items()) {
            Map<String, YamlField> entrant = item.fields(ENTRANT_FIELDS);
            entrants.add(item.located(() -> new Entrant(
                    required(item, entrant, "id").text(),
                    required(item, entrant, "name").text(),
                    required(item, entrant, "rating").rating(),
                    required(item, entrant, "provider").text())));
            item.located(() -> new Entrants(entrants));
        }
        if (entrants.size() != regulations.entrants()) {
            throw list.refuse(VisibleText.quoted(regulations.name()) + " takes " + regulations.entrants()
                    + " entrants, not " + entrants.size());
        }
        return entrants;
    }

    private static Map<String, TournamentFile.PolicyText> policies(YamlField list) {
        Map<String, TournamentFile.PolicyText> policies = new LinkedHashMap<>();
        for (YamlField item : list.items()) {
            Map<String, YamlField> entrant = item.fields(ENTRANT_FIELDS);
            @Nullable YamlField policy = entrant.get("policy");
            if (policy != null) {
                String text = policy.text();
                if (text.isBlank()
                        || text.length() > LONGEST_POLICY
                        || text.chars().anyMatch(Character::isISOControl)) {
                    throw policy.refuse(VisibleText.quoted(text) + " names no policy: use 1 to " + LONGEST_POLICY
                            + " visible characters");
                }
                policies.put(required(item, entrant, "id").text(), new TournamentFile.PolicyText(text, policy.where()));
            }
        }
        return policies;
    }

    private static CalendarPlan calendar(YamlField field) {
        Map<String, YamlField> fields = field.fields(List.of("start", "every", "at-once", "rest", "length", "reveal"));
        return field.located(() -> new CalendarPlan(
                parsed(required(field, fields, "start"), OffsetDateTime::parse, "a time such as 2026-06-11T18:00:00Z"),
                duration(required(field, fields, "every")),
                required(field, fields, "at-once").number(1, MOST_AT_ONCE),
                duration(required(field, fields, "rest")),
                duration(required(field, fields, "length")),
                reveal(required(field, fields, "reveal"))));
    }

    private static Duration duration(YamlField field) {
        return parsed(field, Duration::parse, "a duration such as PT90M");
    }

    private static <T> T parsed(YamlField field, Function<String, T> parser, String allowed) {
        try {
            return parser.apply(field.text());
        } catch (DateTimeParseException _) {
            throw field.refuse(VisibleText.quoted(field.text()) + " is not " + allowed);
        }
    }

    private static Reveal reveal(YamlField field) {
        return switch (field.text()) {
            case "at-kick-off" -> Reveal.AT_KICK_OFF;
            case "at-once" -> Reveal.AT_ONCE;
            default -> throw field.refuse(VisibleText.quoted(field.text()) + " is unknown: use at-kick-off or at-once");
        };
    }

    private static YamlField required(YamlField parent, Map<String, YamlField> fields, String name) {
        @Nullable YamlField field = fields.get(name);
        if (field == null) {
            throw parent.refuse("the field " + name + " is missing");
        }
        return field;
    }
}
