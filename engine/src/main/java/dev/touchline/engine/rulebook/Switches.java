package dev.touchline.engine.rulebook;

/**
 * Laws that a rulebook may do without.
 *
 * @param offside whether offside is punished (IFAB Law 11)
 * @param backPass whether a goalkeeper may not take a team mate's kick with his hands (IFAB Law 12.2)
 * @param advantage whether the referee waits before he punishes a foul
 * @param stoppageTime whether lost time is added to a half
 */
public record Switches(boolean offside, boolean backPass, boolean advantage, boolean stoppageTime) {

    static final Switches STANDARD = new Switches(true, true, true, true);
}
