package dev.touchline.perf;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** A group of figures that are measured together. */
sealed interface Measurement
        permits EngineMeasurement,
                WorkerMeasurement,
                CallMeasurement,
                CupMeasurement,
                TournamentMeasurement,
                RatingsMeasurement {
    /** Everything there is, in the order in which it is measured and shown. */
    List<Measurement> ALL = List.of(
            new EngineMeasurement(),
            new WorkerMeasurement(),
            new CallMeasurement(),
            new CupMeasurement(),
            new TournamentMeasurement(),
            new RatingsMeasurement());

    /** The names of its figures. */
    List<String> figures();

    /**
     * Measures.
     *
     * @param progress hears one line for each thing that takes time
     * @return one result for each figure, absent ones with a note
     */
    List<Result> measure(PerfRequest request, Baseline baseline, Consumer<String> progress) throws Exception;

    /** The names of all figures. */
    static List<String> names() {
        return ALL.stream()
                .flatMap((Measurement each) -> each.figures().stream())
                .toList();
    }

    /** What {@code request} wants of the figures of all groups. */
    static Stream<Measurement> wanted(PerfRequest request) {
        return ALL.stream().filter(each -> request.wantsAny(each.figures()));
    }
}
