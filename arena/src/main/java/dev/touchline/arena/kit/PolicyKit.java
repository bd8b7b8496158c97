package dev.touchline.arena.kit;

import dev.touchline.engine.rulebook.Rulebook;
import dev.touchline.sandbox.Kit;
import dev.touchline.sandbox.Language;
import dev.touchline.sandbox.PythonLibrary;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The modules that every policy finds beside its own files. */
public final class PolicyKit {
    private static final String MODULE = "touchline";
    private static final String RULES_MODULE = "touchline_rules";
    private static final String BRIDGE_MODULE = "touchline_bridge";

    private PolicyKit() {}

    /** The kit for matches under a rulebook; equal rulebooks give equal kits. */
    public static Kit of(Language language, Rulebook rulebook) {
        TreeMap<String, String> modules = new TreeMap<>();
        modules.put(MODULE, text(language, MODULE));
        modules.put(BRIDGE_MODULE, text(language, BRIDGE_MODULE));
        modules.put(RULES_MODULE, RulesModule.of(language, rulebook));
        return new Kit(modules, BRIDGE_MODULE);
    }

    /** The modules that a policy imports, file name to source text. */
    public static Map<String, String> sources(Language language, Rulebook rulebook) {
        Map<String, String> sources = new LinkedHashMap<>();
        sources.put(MODULE + language.extension(), text(language, MODULE));
        sources.put(RULES_MODULE + language.extension(), RulesModule.of(language, rulebook));
        return sources;
    }

    /** A policy to start from, the text of {@link Language#entry()}. */
    public static String template(Language language) {
        return KitFile.text(language.id() + "/" + language.entry());
    }

    private static String text(Language language, String module) {
        return KitFile.text(language.id() + "/" + module + language.extension());
    }

    /** What a policy sees, what it answers and what it may use, as Markdown. */
    public static String interfaceDocument() {
        return KitFile.text("INTERFACE.md").replace("{python.library}", libraryTable());
    }

    private static String libraryTable() {
        return PythonLibrary.get().modules().stream()
                .map(module -> "| `%s` | %s |".formatted(module.name(), module.purpose()))
                .collect(Collectors.joining("\n", "| module | for |\n|---|---|\n", ""));
    }

    /** What is different for a policy in JavaScript, as Markdown. */
    public static String javaScriptDocument() {
        return KitFile.text("javascript/INTERFACE.md");
    }
}
