package dev.touchline.arena.brief;

import dev.touchline.arena.kit.RulebookSection;
import dev.touchline.arena.match.MatchLimits;
import dev.touchline.engine.rulebook.Rulebook;
import dev.touchline.sandbox.GuestLimits;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The rules in words and numbers, all numbers taken from the rulebook. */
final class RulesDocument {
    private static final Pattern NUMBER = Pattern.compile("\\{([A-Za-z]+(?:\\.[A-Za-z]+)?)(?:/(\\d+))?}");

    private final Rulebook rulebook;
    private final Map<String, Object> numbers = new LinkedHashMap<>();

    private RulesDocument(Rulebook rulebook) {
        this.rulebook = rulebook;
        for (RulebookSection section : RulebookSection.of(rulebook)) {
            section.values().forEach((field, value) -> numbers.put(section.name() + "." + field, value));
        }
        numbers.put("limits.load", MatchLimits.GUEST.load().toSeconds());
        numbers.put("limits.call", MatchLimits.GUEST.call().toSeconds());
        numbers.put("limits.beyondFuel", MatchLimits.GUEST.beyondFuel().toSeconds());
        numbers.put("limits.microsPerUnit", GuestLimits.NANOS_PER_UNIT / 1000);
    }

    /** The text of {@code RULES.md}. */
    static String of(Rulebook rulebook) {
        RulesDocument document = new RulesDocument(rulebook);
        return document.words() + document.tables();
    }

    private String words() {
        Matcher matcher = NUMBER.matcher(BriefText.read("RULES.md"));
        return matcher.replaceAll(found -> Matcher.quoteReplacement(text(found.group(1), found.group(2))));
    }

    private String text(String name, @Nullable String divisor) {
        if (name.equals("name")) {
            return rulebook.name();
        }
        Object value = numbers.get(name);
        if (value == null) {
            throw new IllegalStateException("RULES.md names %s, which no rulebook has".formatted(name));
        }
        return plain(divisor == null ? value : ((Number) value).doubleValue() / Integer.parseInt(divisor));
    }

    private String tables() {
        Map<String, Constant> constants = Constant.all();
        StringBuilder out = new StringBuilder();
        for (RulebookSection section : RulebookSection.of(rulebook)) {
            out.append("\n### ")
                    .append(section.name())
                    .append("\n\n| name | value | unit | meaning |\n|---|---|---|---|\n");
            section.values().forEach((field, value) -> {
                Constant constant = constants.get(section.name() + "." + field);
                out.append("| `%s` | %s | %s | %s |\n"
                        .formatted(
                                RulebookSection.pythonName(field),
                                plain(value),
                                constant == null ? "" : constant.unit(),
                                constant == null ? "" : constant.meaning()));
            });
        }
        return out.toString();
    }

    /** In running text nobody writes 105.0. */
    private static String plain(Object value) {
        return RulebookSection.plain(value).replaceFirst("\\.0$", "");
    }
}
