package dev.touchline.engine.bundle;

import dev.touchline.engine.MatchResult;
import dev.touchline.engine.MatchSetup;
import java.util.List;

/**
 * The evidence of one match: all that decided it, and all that came of it.
 *
 * @param engine version of the engine that played it; another version may play the same commands differently
 * @param setup rulebook, seed and tie rule
 * @param home the policy on the home side
 * @param away the policy on the away side
 * @param homeCalls what the home policy answered
 * @param awayCalls what the away policy answered
 * @param homeFuel what compute the home policy took
 * @param awayFuel what compute the away policy took
 * @param result as played
 * @param hashChain links of the state-hash chain, one every 100 ticks and one at the end
 */
public record Bundle(
        String engine,
        MatchSetup setup,
        Contestant home,
        Contestant away,
        Recording homeCalls,
        Recording awayCalls,
        FuelLog homeFuel,
        FuelLog awayFuel,
        MatchResult result,
        List<String> hashChain) {

    /** The version of this engine; it changes with every change that makes the same commands play differently. */
    public static final String ENGINE = "2";

    public Bundle {
        hashChain = List.copyOf(hashChain);
    }

    /**
     * Reads a bundle.
     *
     * @throws InvalidBundle if the bytes are not exactly one intact bundle
     */
    public static Bundle read(byte[] bytes) throws InvalidBundle {
        return new BundleReader(bytes).read();
    }

    /** Writes the bundle; equal bundles give equal bytes. The format is told in {@link BundleFormat}. */
    public byte[] write() {
        return BundleWriter.write(this);
    }
}
