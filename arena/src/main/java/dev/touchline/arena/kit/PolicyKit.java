package dev.touchline.arena.kit;

import dev.touchline.engine.rulebook.Rulebook;
import dev.touchline.sandbox.Kit;
import java.util.TreeMap;

/** The modules that every policy finds beside its own files. */
public final class PolicyKit {
    static final String MODULE = "touchline";
    static final String RULES_MODULE = "touchline_rules";
    private static final String BRIDGE_MODULE = "touchline_bridge";

    private PolicyKit() {}

    /** The kit for matches under a rulebook; equal rulebooks give equal kits. */
    public static Kit python(Rulebook rulebook) {
        TreeMap<String, String> modules = new TreeMap<>();
        modules.put(MODULE, KitFile.text("python/touchline.py"));
        modules.put(BRIDGE_MODULE, KitFile.text("python/touchline_bridge.py"));
        modules.put(RULES_MODULE, RulesModule.python(rulebook));
        return new Kit(modules, BRIDGE_MODULE);
    }
}
