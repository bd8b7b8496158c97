package dev.touchline.perf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What is to be measured, and how long.
 *
 * @param json whether one JSON document is printed instead of a table
 * @param quick whether a rough look is enough
 * @param thorough whether also what takes minutes is measured
 * @param only names, or beginnings of names, of what is measured; empty for everything
 */
record PerfRequest(boolean json, boolean quick, boolean thorough, List<String> only) {

    PerfRequest {
        only = List.copyOf(only);
        for (String name : only) {
            if (Measurement.names().stream().noneMatch(known -> known.startsWith(name))) {
                throw new IllegalArgumentException("--only %s: nothing of that name is measured; there are %s"
                        .formatted(name, String.join(", ", Measurement.names())));
            }
        }
    }

    /** Whether something of that name is wanted. */
    boolean wants(String name) {
        return only.isEmpty() || only.stream().anyMatch(name::startsWith);
    }

    boolean wantsAny(List<String> names) {
        return names.stream().anyMatch(this::wants);
    }

    static PerfRequest parse(String... arguments) {
        List<String> rest = new ArrayList<>(Arrays.asList(arguments));
        rest.remove("--verbose");
        boolean json = rest.remove("--json");
        boolean quick = rest.remove("--quick");
        boolean thorough = rest.remove("--long");
        List<String> only = new ArrayList<>();
        for (int index = 0; index < rest.size(); index += 2) {
            if (!rest.get(index).equals("--only") || index + 1 == rest.size()) {
                throw new IllegalArgumentException(
                        "%s: permitted are --json, --quick, --long and --only NAME".formatted(rest.get(index)));
            }
            only.add(rest.get(index + 1));
        }
        return new PerfRequest(json, quick, thorough, only);
    }
}
