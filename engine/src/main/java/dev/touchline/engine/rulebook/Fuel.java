package dev.touchline.engine.rulebook;

/**
 * The compute that a policy may take, in units of fuel; a unit is about one simple step of a program.
 *
 * <p>A call may take {@code perCall}. What it takes beyond comes out of a reserve for the whole match; when that is empty
 * the call is lost, and what it overdrew is owed: later calls pay it back out of their own.
 *
 * @param perCall units for each call
 * @param bank the reserve, units a match
 * @param load units for loading the policy
 * @param mostDebt the most that is owed however much was overdrawn, units
 * @param callDepth how deep a policy's functions may call each other
 */
public record Fuel(int perCall, int bank, int load, int mostDebt, int callDepth) {

    static final Fuel STANDARD = new Fuel(100_000, 2_000_000, 5_000_000, 1_000_000, 400);

    public Fuel {
        Range.within("fuel.perCall", perCall, 1_000, 100_000_000);
        Range.within("fuel.bank", bank, 0, 100_000_000);
        Range.within("fuel.load", load, 1_000, 100_000_000);
        Range.within("fuel.mostDebt", mostDebt, 0, 100_000_000);
        Range.within("fuel.callDepth", callDepth, 50, 1000);
    }
}
