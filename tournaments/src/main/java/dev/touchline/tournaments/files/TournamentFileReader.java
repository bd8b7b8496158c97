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
    private static final int MOST_STAGES = 32;
    private static final int LONGEST_POLICY = 1000;

    private final YamlField root;
    private final EntrantReader entrantReader;
    private final Map<String, YamlField> fields;

    TournamentFileReader(YamlField root, EntrantReader entrantReader) {
        this.root = root;
        this.entrantReader = entrantReader;
        this.fields = root.fields(List.of("name", "seed", "entrants", "stages", "calendar"));
    }

    TournamentFile read() {
        YamlField stages = required(root, fields, "stages");
        int count = stages.items().size();
        if (count < 1 || count > MOST_STAGES) {
            throw stages.refuse(count + " stages: use " + (count < 1 ? "1 or more" : MOST_STAGES + " or fewer"));
        }
        List<Stage> read = new ArrayList<>();
        EntryNotation notation = new EntryNotation(read);
        stages.items().forEach(stage -> read.add(new StageReader(stage, notation).read()));
        YamlField nameField = required(root, fields, "name");
        String name = nameField.text();
        if (!VisibleText.isName(name)) {
            throw nameField.refuse(VisibleText.quoted(name) + " is no name: use 1 to " + VisibleText.LONGEST_NAME
                    + " visible characters");
        }
        Regulations regulations = stages.located(() -> new Regulations(name, read));
        @Nullable YamlField seed = fields.get("seed");
        @Nullable YamlField entrants = fields.get("entrants");
        @Nullable YamlField calendar = fields.get("calendar");
        if (entrants == null && !entrantReader.mayBeLeftOut()) {
            throw root.refuse("the field entrants is missing: list " + regulations.entrants() + " by "
                    + String.join(" and ", entrantReader.fields()));
        }
        return new TournamentFile(
                regulations,
                entrants == null ? List.of() : entrants(entrants, regulations),
                entrants == null ? Map.of() : policies(entrants),
                seed == null ? null : seed.seed(entrantReader.greatestSeed()),
                calendar == null ? null : calendar(calendar));
    }

    private List<Entrant> entrants(YamlField list, Regulations regulations) {
        List<Entrant> entrants = new ArrayList<>();
        if (list.items().size() != regulations.entrants()) {
            throw list.refuse(VisibleText.quoted(regulations.name()) + " takes " + regulations.entrants()
                    + " entrants, not " + list.items().size());
        }
        for (YamlField item : list.items()) {
            Map<String, YamlField> entrant = item.fields(entrantReader.fields());
            entrants.add(item.located(() -> entrantReader.read(item, entrant)));
            item.located(() -> new Entrants(entrants));
        }
        return entrants;
    }

    private Map<String, TournamentFile.PolicyText> policies(YamlField list) {
        Map<String, TournamentFile.PolicyText> policies = new LinkedHashMap<>();
        for (YamlField item : list.items()) {
            Map<String, YamlField> entrant = item.fields(entrantReader.fields());
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
        return EntrantReader.required(parent, fields, name);
    }
}
