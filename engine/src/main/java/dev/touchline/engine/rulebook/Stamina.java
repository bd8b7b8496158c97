package dev.touchline.engine.rulebook;

/**
 * What running costs; stamina is 1 when fresh and 0 when exhausted.
 *
 * @param sprintCost lost per second at full speed; the cost falls with the cube of the speed
 * @param recovery regained per second standing, less the faster the player moves
 * @param capacityCost by which the ceiling of stamina falls per second at full speed
 * @param breakRecovery regained in the break between two periods
 */
public record Stamina(double sprintCost, double recovery, double capacityCost, double breakRecovery) {

    static final Stamina STANDARD = new Stamina(0.022, 0.008, 0.0006, 0.25);

    public Stamina {
        Range.within("stamina.sprintCost", sprintCost, 0.0, 1.0);
        Range.within("stamina.recovery", recovery, 0.0, 1.0);
        Range.within("stamina.capacityCost", capacityCost, 0.0, 0.1);
        Range.within("stamina.breakRecovery", breakRecovery, 0.0, 1.0);
    }
}
