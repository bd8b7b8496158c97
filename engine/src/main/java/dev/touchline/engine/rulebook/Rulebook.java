package dev.touchline.engine.rulebook;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * One immutable set of laws and constants; engine, brief and limits all read it and hold no numbers of their own.
 *
 * <p>Units are SI (metres, seconds, metres per second); a duration in ticks says so in its name.
 *
 * @param name what operators and users call it, such as {@code classic-1}
 */
public record Rulebook(
        String name,
        Pitch pitch,
        Clock clock,
        Movement movement,
        Stamina stamina,
        BallPhysics ball,
        Kicking kicking,
        Control control,
        Tackling tackling,
        Fouls fouls,
        Keeping keeping,
        Restarts restarts,
        Stoppage stoppage,
        Stalling stalling,
        Switches switches,
        Failures failures,
        Fuel fuel) {

    /** The first published rulebook. */
    public static final Rulebook CLASSIC_1 = new Rulebook(
            "classic-1",
            Pitch.STANDARD,
            Clock.STANDARD,
            Movement.STANDARD,
            Stamina.STANDARD,
            BallPhysics.STANDARD,
            Kicking.STANDARD,
            Control.STANDARD,
            Tackling.STANDARD,
            Fouls.STANDARD,
            Keeping.STANDARD,
            Restarts.STANDARD,
            Stoppage.STANDARD,
            Stalling.STANDARD,
            Switches.STANDARD,
            Failures.STANDARD,
            Fuel.STANDARD);

    public Rulebook {
        Range.name("name", name);
        Consistency.check(pitch);
        Consistency.check(movement, ball, control, keeping);
        Consistency.check(kicking, tackling);
        Consistency.check(fouls, failures);
    }

    /**
     * Finds a published rulebook.
     *
     * @throws InvalidRulebook if no rulebook of that name is published
     */
    public static Rulebook named(String name) {
        if (CLASSIC_1.name.equals(name)) {
            return CLASSIC_1;
        }
        throw new InvalidRulebook("rulebook: no rulebook is named '%s'; published: %s".formatted(name, CLASSIC_1.name));
    }

    /** The same game by another clock. */
    public Rulebook withClock(Clock other) {
        return new Rulebook(
                name, pitch, other, movement, stamina, ball, kicking, control, tackling, fouls, keeping, restarts,
                stoppage, stalling, switches, failures, fuel);
    }

    /** SHA-256 of the canonical JSON, in lower-case hexadecimal: equal hashes mean equal laws. */
    public String sha256() {
        try {
            byte[] canonical = RulebookJson.write(this).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(canonical));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java platform has SHA-256", e);
        }
    }
}
