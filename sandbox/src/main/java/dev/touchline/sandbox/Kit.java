package dev.touchline.sandbox;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The modules that a guest finds beside its own files, and the one that speaks with the host.
 *
 * <p>The bridge module offers {@code bind(policy_module)}, called once after the program was loaded, which may raise to
 * refuse it, and {@code step(request: bytes) -> bytes}, called for every {@code Guest.call}. Kit code is ours: it may import
 * what a program may not.
 *
 * @param modules dotted module name to source text
 * @param bridge the name of the bridge module, one of {@code modules}
 */
public record Kit(SortedMap<String, String> modules, String bridge) {
    public Kit {
        modules = Collections.unmodifiableSortedMap(new TreeMap<>(modules));
        if (!modules.containsKey(bridge)) {
            throw new IllegalArgumentException("the bridge module " + bridge + " is not among " + modules.keySet());
        }
    }
}
