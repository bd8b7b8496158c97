package dev.touchline.engine.play;

import dev.touchline.engine.CallResult;
import org.jspecify.annotations.Nullable;

/** How the calls of one policy went so far. */
final class CallRecord {
    private int failed;
    private int consecutive;
    private @Nullable String fatal;

    void add(CallResult result) {
        switch (result) {
            case CallResult.Answered() -> consecutive = 0;
            case CallResult.Failed(String _) -> {
                failed++;
                consecutive++;
            }
            case CallResult.Fatal(String message) -> {
                failed++;
                consecutive++;
                fatal = message;
            }
        }
    }

    int failed() {
        return failed;
    }

    int consecutive() {
        return consecutive;
    }

    @Nullable String fatal() {
        return fatal;
    }
}
