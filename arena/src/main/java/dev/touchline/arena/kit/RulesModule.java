package dev.touchline.arena.kit;

import dev.touchline.engine.rulebook.Rulebook;
import java.util.List;

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
            out.append("\n\nclass ")
                    .append(RulebookSection.pythonName(section.name()))
                    .append(":\n");
            section.values()
                    .forEach((field, value) -> out.append("    ")
                            .append(RulebookSection.pythonName(field))
                            .append(" = ")
                            .append(literal(value))
                            .append('\n'));
        }
        return out.toString();
    }

    private static String literal(Object value) {
        if (value instanceof Boolean truth) {
            return truth ? "True" : "False";
        }
        return RulebookSection.plain(value);
    }
}
