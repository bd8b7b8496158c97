package dev.touchline.tournaments.lots;

import dev.touchline.tournaments.refusal.Refusal;
import dev.touchline.tournaments.refusal.RefusedException;
import dev.touchline.tournaments.refusal.VisibleText;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * A promise of a seed: the organiser publishes the hash of a secret before entries close; after they close, the secret
 * is revealed and mixed with a value nobody could choose, such as a public beacon's next number. Neither the organiser
 * nor an entrant can steer the seed, and everyone can check it.
 *
 * @param hash SHA-256 of {@code touchline-seed:} and the secret in UTF-8, 64 lower-case hexadecimal digits
 */
public record SeedCommitment(String hash) {
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");
    private static final int SHORTEST_SECRET = 16;

    /** Seeds stay below 2^53, so that JSON carries them exactly. */
    private static final int UNUSED_BITS = Long.SIZE - 53;

    public SeedCommitment {
        if (!HASH.matcher(hash).matches()) {
            throw refused("The commitment " + VisibleText.quoted(hash) + " is not 64 lower-case hexadecimal digits");
        }
    }

    /** Commits to a secret of 16 characters or more. */
    public static SeedCommitment to(String secret) {
        if (secret.length() < SHORTEST_SECRET) {
            throw refused("A secret of " + secret.length() + " characters can be guessed: use " + SHORTEST_SECRET
                    + " or more");
        }
        return new SeedCommitment(HexFormat.of().formatHex(sha256("touchline-seed:" + secret)));
    }

    /**
     * The seed: the first 53 bits of SHA-256 of the secret, a line feed and the public value, in UTF-8.
     *
     * @throws RefusedException when this is not the secret that was committed to
     */
    public long reveal(String secret, String publicValue) {
        if (!to(secret).equals(this)) {
            throw refused("The secret is not the one whose hash " + hash + " was published");
        }
        byte[] mixed = sha256(secret + "\n" + publicValue);
        long seed = 0;
        for (int octet = 0; octet < Long.BYTES; octet++) {
            seed = seed << Byte.SIZE | mixed[octet] & 0xFF;
        }
        return seed >>> UNUSED_BITS;
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every JDK has SHA-256", impossible);
        }
    }

    private static RefusedException refused(String message) {
        return new RefusedException(Refusal.DRAW, message);
    }
}
