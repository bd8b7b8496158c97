package dev.touchline.leaderboard.live;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One connection: what it has been sent, and what it is sent next. */
final class Watcher {
    /** Looks without news after which a line keeps the connection open through proxies; the first gets one at once. */
    private static final int LOOKS_OF_SILENCE = 15;

    private static final Pattern ID = Pattern.compile("(\\d{1,6})\\.(\\d{1,7})");

    private final Sse sse;
    private final @Nullable String last;
    private int run;
    private int frames;
    private int minute;
    private int silence = LOOKS_OF_SILENCE - 1;

    /** @param last id of the last part that the client has of an earlier connection */
    Watcher(Sse sse, @Nullable String last) {
        this.sse = sse;
        this.last = last;
    }

    /** What is told after a look at the match. */
    List<OutboundSseEvent> told(LiveMatch match) {
        List<OutboundSseEvent> told = new ArrayList<>();
        if (match.run() != run) {
            frames = run == 0 ? framesOf(match.run()) : 0;
            run = match.run();
        }
        for (LiveMatch.Part part : match.after(frames)) {
            told.add(part(part));
            frames = part.to();
        }
        if (match.minute() > minute) {
            minute = match.minute();
            told.add(sse.newEventBuilder()
                    .name("minute")
                    .data("{\"minute\":" + minute + "}")
                    .build());
        }
        if (match.over()) {
            told.add(sse.newEventBuilder().name("over").data("{}").build());
        }
        silence = told.isEmpty() ? silence + 1 : 0;
        if (silence == LOOKS_OF_SILENCE) {
            told.add(sse.newEventBuilder().comment("still here").build());
            silence = 0;
        }
        return told;
    }

    private OutboundSseEvent part(LiveMatch.Part part) {
        return sse.newEventBuilder()
                .name("part")
                .id(part.run() + "." + part.to())
                .mediaType(MediaType.APPLICATION_JSON_TYPE)
                .data(LiveMatch.Part.class, part)
                .build();
    }

    /** The frames that the client has, if they are of the run that is shown. */
    private int framesOf(int shown) {
        Matcher id = ID.matcher(last == null ? "" : last);
        return id.matches() && Integer.parseInt(id.group(1)) == shown ? Integer.parseInt(id.group(2)) : 0;
    }
}
