package dev.touchline.sandbox.guest;

import com.oracle.truffle.api.source.Source;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Keeps the code of recently opened kits and programs alive between their guests.
 *
 * <p>The engine shares parsed and compiled code among all contexts that compile an equal source, but holds that source
 * weakly, and a guest lets go of it at once. Equal sources are one object, so a strong reference here is all it takes; the
 * least recently used are let go.
 */
final class CompiledSources {
    /** What {@code compile(text, file, 'exec', dont_inherit=True)} gives its source: optimisation level 0, no flags. */
    private static final String COMPILE_TYPE = "text/x-python-\0\0-compile";

    private static final int KEPT = 128;

    private final Map<String, List<Source>> held = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, List<Source>> eldest) {
            return size() > KEPT;
        }
    };

    /** Holds the sources of one kit or program under its hash. */
    synchronized void hold(String hash, List<GuestModule> modules) {
        held.computeIfAbsent(
                hash,
                ignored -> modules.stream()
                        .map(module -> Source.newBuilder("python", module.text(), module.file())
                                .mimeType(COMPILE_TYPE)
                                .build())
                        .toList());
    }
}
