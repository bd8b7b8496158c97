package dev.touchline.arena.verification;

import java.nio.file.Path;
import java.util.List;

/**
 * What {@code verify} is asked for.
 *
 * @param bundle the file
 * @param reexecute whether to run the policies again as well
 * @param policies references to policies that may be those of the bundle, which holds their hashes only; the ones that ship with
 *     Touchline are found by themselves
 */
public record VerifyRequest(Path bundle, boolean reexecute, List<String> policies) {
    public VerifyRequest {
        policies = List.copyOf(policies);
    }
}
