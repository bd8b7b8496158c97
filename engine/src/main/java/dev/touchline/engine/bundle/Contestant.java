package dev.touchline.engine.bundle;

import java.util.regex.Pattern;

/**
 * One of the two policies of a match.
 *
 * @param name as shown to people, 1 to 200 characters
 * @param sha256 of the policy's program, lower-case hexadecimal
 */
public record Contestant(String name, String sha256) {
    private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");

    public Contestant {
        if (name.isEmpty() || name.length() > 200) {
            throw new IllegalArgumentException("contestant name: 1 to 200 characters, not " + name.length());
        }
        if (!SHA_256.matcher(sha256).matches()) {
            throw new IllegalArgumentException("contestant sha256: 64 lower-case hexadecimal digits");
        }
    }
}
