package dev.touchline.arena.policy;

import dev.touchline.arena.InvalidInput;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** What a user writes to name a policy: {@code @name} for one that ships with Touchline, a file or a folder otherwise. */
public final class PolicyReference {
    private PolicyReference() {}

    /**
     * Loads the policy that a reference names.
     *
     * @param reference {@code @ref1}, a {@code .py} file, or a folder with {@code policy.py}
     * @throws InvalidInput when there is no such policy or it breaks a rule for programs
     */
    public static Policy load(String reference) {
        if (reference.startsWith("@")) {
            return BundledPolicies.named(reference.substring(1));
        }
        try {
            return PolicyFiles.load(Path.of(reference));
        } catch (InvalidPathException unusable) {
            throw new InvalidInput("'%s' is no path: %s".formatted(reference, unusable.getReason()));
        }
    }
}
