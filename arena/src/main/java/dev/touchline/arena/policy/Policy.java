package dev.touchline.arena.policy;

import dev.touchline.arena.InvalidInput;
import dev.touchline.sandbox.Program;
import java.util.regex.Pattern;

/**
 * One team's program and what people call it.
 *
 * @param name 1 to 100 printable characters; plays no part in any match
 * @param program what is run
 */
public record Policy(String name, Program program) {
    private static final Pattern NAME = Pattern.compile("[^\\p{Cntrl}\\p{Zl}\\p{Zp}\\p{Cs}\\p{Cf}]{1,100}");

    public Policy {
        if (!NAME.matcher(name).matches()) {
            throw new InvalidInput("a policy's name has 1 to 100 printable characters, this one has %d characters: %s"
                    .formatted(name.length(), name.replaceAll("[\\p{Cntrl}\\p{Zl}\\p{Zp}\\p{Cs}\\p{Cf}]", "?")));
        }
    }

    /** The identity of the program, 64 lower-case hexadecimal digits. */
    public String sha256() {
        return program.sha256();
    }
}
