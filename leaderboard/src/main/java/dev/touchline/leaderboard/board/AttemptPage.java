package dev.touchline.leaderboard.board;

import dev.touchline.leaderboard.board.EntrantView.AttemptView;
import dev.touchline.leaderboard.highlight.Highlighter;
import io.quarkus.qute.RawString;
import java.util.List;
import java.util.Map;

/** An attempt of an entrant with its code in colours. */
record AttemptPage(EntrantView entrant, AttemptView attempt) {
    /** A file of the policy. */
    record File(String path, int characters, RawString html) {
        static File of(String language, Map.Entry<String, String> file) {
            String text = file.getValue();
            return new File(
                    file.getKey(), text.length(), new RawString(Highlighter.html(languageOf(file, language), text)));
        }

        /** A policy may have files of another kind beside its programs. */
        private static String languageOf(Map.Entry<String, String> file, String language) {
            return file.getKey().endsWith(".py") || file.getKey().endsWith(".js") ? language : "";
        }
    }

    public List<File> files() {
        return attempt.files().entrySet().stream()
                .map(file -> File.of(attempt.policy().language(), file))
                .toList();
    }
}
