package dev.touchline.engine.bundle;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * The file format of a bundle, version 3.
 *
 * <p>Big-endian. The eight ASCII bytes {@code TLBUNDLE}, a short version, then eight sections in this order, nothing after
 * them. A section is a tag of four ASCII bytes, an int length, that many bytes, and their SHA-256 (32 bytes):
 *
 * <ul>
 *   <li>{@code HEAD}: texts engine, rulebook JSON; long seed; byte mirrored (0, 1); byte tie rule (0 draw stands, 1 extra time
 *       and shoot-out, 2 the same on aggregate, then an int of the goals by which home led before kick-off); texts home name, home SHA-256, away name, away SHA-256
 *   <li>{@code DRIL}: nothing for a whole match; else byte period, int its ticks played, int home goals, int away goals;
 *       for home and then away a byte count and as many players (byte number, doubles x, y, vx, vy, stamina, byte booked);
 *       byte ball (0 free, 1 at feet, 2 in hands, 3 restart), byte side, then byte number and doubles x, y, z, vx, vy, vz; or
 *       byte number; or nothing; or byte kind and doubles x, y; a byte count and as many endings (byte 0 goal, 1 ball out,
 *       2 play stopped, 3 ball lost and byte side, 4 shot decided and byte side, 5 ticks elapsed and int ticks)
 *   <li>{@code HOME}, {@code AWAY}: int length, then the {@link Recording} of that length compressed by zlib
 *   <li>{@code HFUE}, {@code AFUE}: int length, then the {@link FuelLog} of that length compressed by zlib
 *   <li>{@code RSLT}: int home goals, int away goals; the same after extra time and from the shoot-out, each led by a byte
 *       that is 0 where there was none; byte outcome (0 played, 1 home lost by walkover, 2 away did, 3 both), one text for
 *       each cause; ints ticks, home failed calls, away failed calls; text state hash
 *   <li>{@code CHAI}: int count, then each link as 32 bytes
 * </ul>
 *
 * A text is an int length and that many bytes of UTF-8.
 */
final class BundleFormat {
    static final String MAGIC = "TLBUNDLE";
    static final int VERSION = 3;
    static final String HEAD = "HEAD";
    static final String DRILL = "DRIL";
    static final String HOME = "HOME";
    static final String AWAY = "AWAY";
    static final String HOME_FUEL = "HFUE";
    static final String AWAY_FUEL = "AFUE";
    static final String RESULT = "RSLT";
    static final String CHAIN = "CHAI";
    static final int DIGEST_BYTES = 32;
    /** The tie rule of a second leg whose first was not level. */
    static final byte SECOND_LEG = 2;

    /** Most bytes of an uncompressed recording, so that a crafted file cannot eat the memory of a reader. */
    static final int MOST_RECORDED = 64 << 20;

    /** No byte of zlib gives more (RFC 1951: 258 bytes of two bits), so that a few bytes cannot ask for much memory. */
    static final int MOST_COMPRESSED = 1032;

    private BundleFormat() {}

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java platform has SHA-256", e);
        }
    }
}
