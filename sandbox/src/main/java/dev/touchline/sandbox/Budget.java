package dev.touchline.sandbox;

/**
 * What a guest may spend while it is loaded, and how deep its calls may nest ever after. Unlike {@link GuestLimits} these are
 * counted and therefore the same on every machine: they may decide a match.
 *
 * @param loadFuel units of fuel for imports, module code and {@code bind}; positive
 * @param callDepth the most calls of the program's own functions in progress at once; positive
 */
public record Budget(long loadFuel, int callDepth) {
    public Budget {
        if (loadFuel <= 0 || callDepth <= 0) {
            throw new IllegalArgumentException("budgets are positive: load " + loadFuel + ", depth " + callDepth);
        }
    }
}
