package dev.touchline.engine;

/** What came of one call of a policy. */
public sealed interface CallResult {

    /** The policy answered. */
    CallResult ANSWERED = new Answered();

    /** Commands were given. */
    record Answered() implements CallResult {}

    /**
     * The call is lost: the players keep running as they were.
     *
     * @param message for the policy's author: what, file and line
     */
    record Failed(String message) implements CallResult {}

    /**
     * The policy cannot be called any more: the match is lost by walkover.
     *
     * @param message for the policy's author: what, file and line
     */
    record Fatal(String message) implements CallResult {}
}
