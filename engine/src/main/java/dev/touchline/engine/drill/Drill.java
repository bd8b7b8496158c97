package dev.touchline.engine.drill;

import dev.touchline.engine.rulebook.Rulebook;
import java.util.List;

/**
 * A match that starts from a given situation and ends as soon as one of its endings is met, or with the match.
 *
 * @param start where it starts
 * @param endings asked after every tick in this order; may be empty
 */
public record Drill(StartingPosition start, List<Ending> endings) {
    /** More endings than kinds of them make no sense. */
    private static final int MOST_ENDINGS = 16;

    public Drill {
        endings = List.copyOf(endings);
        if (endings.size() > MOST_ENDINGS) {
            throw new InvalidDrill(
                    "drill.endings: %d are given; permitted are 0 to %d".formatted(endings.size(), MOST_ENDINGS));
        }
    }

    /**
     * Checks what depends on the pitch and the other constants.
     *
     * @throws InvalidDrill if the start is no legal situation under the rulebook
     */
    public void checkUnder(Rulebook rulebook) {
        new LegalStart(rulebook, start).check();
    }

    /** The same drill with the sides swapped and everything turned by half a circle. */
    public Drill mirrored() {
        return new Drill(
                start.mirrored(), endings.stream().map(Ending::mirrored).toList());
    }
}
