package dev.touchline.sandbox.guest;

import java.util.ArrayList;
import java.util.List;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.PolyglotException.StackFrame;
import org.graalvm.polyglot.SourceSection;
import org.graalvm.polyglot.Value;

/**
 * Tells failures of a JavaScript guest in the form that {@link FailureReport} reads.
 *
 * <p>Where it happened is what the runtime itself knows, not what the program's error objects say.
 *
 * @param guest what guest.js exports
 */
record JavaScriptReports(Value guest) {
    private static final String PROGRAM = "/policy/";
    private static final int LONGEST_MESSAGE = 2000;
    private static final int FIRST_FRAMES = 5;
    private static final int LAST_FRAMES = 15;

    /** Where in the program something happened. */
    private record Place(String file, int line) {
        static Place of(SourceSection section) {
            String path = section == null ? null : section.getSource().getPath();
            return path == null || !path.startsWith(PROGRAM)
                    ? new Place("", 0)
                    : new Place(path.substring(PROGRAM.length()), section.getStartLine());
        }

        boolean isOwn() {
            return !file.isEmpty();
        }
    }

    /** The report of what came out of a call; what ended the context as a whole is thrown on. */
    String of(PolyglotException failure) {
        if (failure.isCancelled() || failure.isExit() || failure.isResourceExhausted() || failure.isInternalError()) {
            throw failure;
        }
        Value thrown = failure.getGuestObject();
        String outcome = guest.invokeMember("outcome", thrown).asString();
        Place place = Place.of(failure.getSourceLocation());
        List<String> trace = new ArrayList<>();
        for (StackFrame frame : failure.getPolyglotStackTrace()) {
            Place step = frame.isGuestFrame() ? Place.of(frame.getSourceLocation()) : new Place("", 0);
            if (step.isOwn()) {
                place = place.isOwn() ? place : step;
                trace.addFirst("%s:%d in %s".formatted(step.file, step.line, nameOf(frame)));
            }
        }
        return report(
                outcome,
                place,
                message(failure, guest.invokeMember("isError", thrown).asBoolean()),
                String.join("\n", shortened(trace)));
    }

    /** The report of a guest that swallowed the end of its fuel or stack. */
    String over() {
        return report(guest.invokeMember("outcome", (Object) null).asString(), new Place("", 0), "", "");
    }

    /** The report of a bridge that answered no bytes. */
    String malformed() {
        return report("MALFORMED", new Place("", 0), "step answered no ArrayBuffer", "");
    }

    private String report(String outcome, Place place, String message, String trace) {
        String told = switch (outcome) {
            case "OUT_OF_FUEL" ->
                "out of fuel: %d units were allowed"
                        .formatted(guest.invokeMember("allowed").asLong());
            case "EXHAUSTED" -> "out of stack or memory";
            default -> message;
        };
        return String.join(
                "\0",
                outcome,
                place.file,
                Integer.toString(place.line),
                told.replace('\0', ' '),
                trace,
                Long.toString((long) guest.invokeMember("spent").asDouble()));
    }

    private static String message(PolyglotException failure, boolean isError) {
        String text = String.valueOf(failure.getMessage());
        String told = isError ? text : text + " was thrown, which is no Error";
        return told.substring(0, Math.min(told.length(), LONGEST_MESSAGE));
    }

    private static String nameOf(StackFrame frame) {
        String name = frame.getRootName();
        return name == null || name.isEmpty() || name.startsWith(":") ? "<anonymous>" : name;
    }

    private static List<String> shortened(List<String> trace) {
        int left = trace.size() - FIRST_FRAMES - LAST_FRAMES;
        if (left <= 0) {
            return trace;
        }
        List<String> some = new ArrayList<>(trace.subList(0, FIRST_FRAMES));
        some.add("... %d more".formatted(left));
        some.addAll(trace.subList(trace.size() - LAST_FRAMES, trace.size()));
        return some;
    }
}
