package dev.touchline.arena.kit;

import dev.touchline.engine.rulebook.Rulebook;
import dev.touchline.sandbox.Language;
import java.util.List;

/** The rulebook's numbers as a module of a policy's language: one class or object for each section, names as it spells them. */
final class RulesModule {
    private RulesModule() {}

    static String of(Language language, Rulebook rulebook) {
        return switch (language) {
            case PYTHON -> python(rulebook);
            case JAVASCRIPT -> javaScript(rulebook);
        };
    }

    private static String javaScript(Rulebook rulebook) {
        StringBuilder out = new StringBuilder(4096);
        out.append("/** The numbers of the rulebook in force. SI units; a duration in ticks says so in its name. */\n");
        out.append("\nexport const name = \"").append(rulebook.name()).append("\";\n");
        for (RulebookSection section : RulebookSection.of(rulebook)) {
            out.append("\nexport const ").append(section.name()).append(" = Object.freeze({\n");
            section.values()
                    .forEach((field, value) -> out.append("    ")
                            .append(field)
                            .append(": ")
                            .append(RulebookSection.plain(value))
                            .append(",\n"));
            out.append("});\n");
        }
        return out.toString();
    }

    private static String python(Rulebook rulebook) {
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
