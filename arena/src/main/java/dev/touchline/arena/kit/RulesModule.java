package dev.touchline.arena.kit;

import dev.touchline.engine.rulebook.Rulebook;
import java.util.List;
import java.util.Locale;

/** The rulebook's numbers as a Python module: one class for each section, names in Python's spelling. */
final class RulesModule {
    private RulesModule() {}

    static String python(Rulebook rulebook) {
        StringBuilder out = new StringBuilder(4096);
        out.append(
                "\"\"\"The numbers of the rulebook in force. SI units; a duration in ticks says so in its name.\"\"\"\n");
        List<RulebookSection> sections = RulebookSection.of(rulebook);
        out.append("\nname = \"").append(rulebook.name()).append("\"\n");
        for (RulebookSection section : sections) {
            out.append("\n\nclass ").append(snakeCase(section.name())).append(":\n");
            section.values()
                    .forEach((field, value) -> out.append("    ")
                            .append(snakeCase(field))
                            .append(" = ")
                            .append(value)
                            .append('\n'));
        }
        return out.toString();
    }

    /** {@code penaltyAreaDepth} as {@code penalty_area_depth}. */
    static String snakeCase(String camelCase) {
        return camelCase.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
    }
}
