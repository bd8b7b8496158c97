package dev.touchline.arena.attack;

import java.nio.charset.StandardCharsets;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Writes long sources short: {@code <<<TEXT*N>>>} stands for N times TEXT, in which {@code \n} is the end of a line and
 * {@code #} the number of the repetition, from 0.
 */
final class HostileSource {
    private static final Pattern REPEATED = Pattern.compile("<<<(.*?)\\*(\\d+)>>>");

    private HostileSource() {}

    /** The source in full; bytes that are no text pass unchanged. */
    static byte[] expand(byte[] source) {
        // Latin-1 has a character for every byte.
        String text = new String(source, StandardCharsets.ISO_8859_1);
        return REPEATED.matcher(text)
                .replaceAll(repeated -> Matcher.quoteReplacement(repetitions(repeated)))
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String repetitions(MatchResult repeated) {
        String part = repeated.group(1).replace("\\n", "\n");
        return IntStream.range(0, Integer.parseInt(repeated.group(2)))
                .mapToObj(number -> part.replace("#", Integer.toString(number)))
                .collect(Collectors.joining());
    }
}
