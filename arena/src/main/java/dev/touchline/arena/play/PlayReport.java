package dev.touchline.arena.play;

import dev.touchline.arena.match.PlayedMatch;
import dev.touchline.arena.report.Json;
import dev.touchline.arena.report.MatchJson;
import dev.touchline.arena.report.MatchText;
import java.nio.file.Path;
import java.util.List;

/**
 * What {@code play} found.
 *
 * @param matches in the order of seeds; of a pair, first the one with home and away as named
 * @param paired whether every second match was played with the sides swapped
 * @param bundles the file of each match, or empty
 */
public record PlayReport(List<PlayedMatch> matches, boolean paired, List<Path> bundles) {

    public PlayReport {
        matches = List.copyOf(matches);
        bundles = List.copyOf(bundles);
    }

    private record Document(List<MatchJson> matches, List<String> bundles) {}

    /** As {@code --json} prints it: {@code {"matches":[…]}}. */
    public String json() {
        return Json.write(new Document(
                matches.stream().map(MatchJson::of).toList(),
                bundles.stream().map(Path::toString).toList()));
    }

    /** As a person reads it: everything about one match, one line each about several. */
    public String text() {
        StringBuilder out = new StringBuilder();
        if (matches.size() == 1) {
            out.append(MatchText.of(matches.getFirst()));
        } else {
            matches.forEach(match -> out.append(MatchText.scoreLine(match)).append('\n'));
            out.append(new PlayTally(matches, paired).text());
        }
        if (bundles.isEmpty()) {
            out.append("keep a match with --bundle FILE, then: ./touchline watch FILE\n");
        } else {
            out.append("watch it: ./touchline watch ")
                    .append(bundles.getFirst())
                    .append('\n');
        }
        return out.toString();
    }
}
