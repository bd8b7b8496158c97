package dev.touchline.engine;

/** Whoever directs the eleven players of one side: a policy, a recording, a test. */
@FunctionalInterface
public interface TeamController {

    /**
     * Gives the commands of one tick.
     *
     * @param observation as laid out by {@link dev.touchline.engine.observation.ObservationLayout}, in the team's own frame;
     *     valid during the call only
     * @param commands to be filled as laid out by {@link dev.touchline.engine.observation.CommandLayout}; all zero on entry,
     *     which means that every player keeps running as he was
     * @return whether the commands count
     */
    CallResult act(double[] observation, double[] commands);
}
