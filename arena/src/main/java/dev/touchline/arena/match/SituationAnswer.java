package dev.touchline.arena.match;

import dev.touchline.engine.CallResult;
import dev.touchline.engine.observation.CommandSheet;
import java.util.ArrayList;
import java.util.List;

/**
 * What a policy made of one situation, in the form that the engine would play. Of a failed call only that it failed: its
 * message is for people.
 *
 * @param answered whether the call gave commands
 * @param commands the values of the command sheet; all zero when the call failed
 */
record SituationAnswer(boolean answered, List<Short> commands) {
    SituationAnswer {
        commands = List.copyOf(commands);
    }

    /** The answer that a call gave by its result and what it wrote into {@code commands}. */
    static SituationAnswer of(CallResult result, double[] commands) {
        CommandSheet sheet = new CommandSheet();
        boolean answered = result instanceof CallResult.Answered;
        if (answered) {
            sheet.read(commands);
        }
        List<Short> values = new ArrayList<>(CommandSheet.LENGTH);
        for (short value : sheet.values()) {
            values.add(value);
        }
        return new SituationAnswer(answered, values);
    }

    /** Names of the situations that two runs answered differently, as far as both came. */
    static List<String> differing(
            List<Rehearsal.Situation> situations, List<SituationAnswer> first, List<SituationAnswer> second) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < Math.min(first.size(), second.size()); i++) {
            if (!first.get(i).equals(second.get(i))) {
                names.add(situations.get(i).name());
            }
        }
        return names;
    }
}
