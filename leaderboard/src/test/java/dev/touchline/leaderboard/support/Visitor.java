package dev.touchline.leaderboard.support;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.net.URL;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Somebody who looks at pages of the site, and notes what a browser complains about; {@link BrowserTest} lets them in. */
public final class Visitor implements AutoCloseable {
    static final int HEIGHT = 900;

    private static final double PATIENCE_MILLIS = 15_000;
    private static final double BETWEEN_QUESTIONS_MILLIS = 50;
    private static final Path PICTURES = Path.of("target", "screenshots");

    private final BrowserContext context;
    private final Page page;
    private final URL site;
    private final List<Complaint> complaints = new ArrayList<>();
    private final Set<String> addresses = new HashSet<>();

    /** What the browser says, and about which address. */
    private record Complaint(String address, String text) {
        /** Whether it says that an address was answered with an error, which may be what a test wants. */
        boolean isAboutAnAnswer() {
            return text.contains("the server responded with a status of 4");
        }
    }

    Visitor(BrowserContext context, URL site) {
        this.context = context;
        this.site = site;
        context.setDefaultTimeout(PATIENCE_MILLIS);
        page = context.newPage();
        page.onConsoleMessage(this::note);
        page.onPageError(error -> complaints.add(new Complaint(page.url(), error)));
        page.onFrameNavigated(frame -> addresses.add(frame.url()));
    }

    private void note(ConsoleMessage message) {
        if (message.type().equals("error")) {
            complaints.add(new Complaint(message.location().replaceAll(":\\d+:\\d+$", ""), message.text()));
        }
    }

    /** Goes to an address of the site, and returns the status of the answer. */
    public int visit(String path) {
        Response answer = Objects.requireNonNull(page.navigate(site + path.substring(1)));
        return answer.status();
    }

    /** Goes to the page of a match and waits until its replay can be watched. */
    public void watch(String path) {
        visit(path);
        page.waitForSelector("touchline-replay[data-state=ready]");
    }

    /** The tick that the replay on the page shows. */
    public int tick() {
        return ((Number) page.evaluate("document.querySelector('touchline-replay').tick")).intValue();
    }

    /** Moves the replay to a tick. */
    public void seek(int tick) {
        page.evaluate("tick => document.querySelector('touchline-replay').seek(tick)", tick);
    }

    /** Waits by asking again: the page's own policy forbids the browser to evaluate a text while it waits. */
    public void until(String condition) {
        for (double waited = 0; waited < PATIENCE_MILLIS; waited += BETWEEN_QUESTIONS_MILLIS) {
            if (Boolean.TRUE.equals(page.evaluate(condition))) {
                return;
            }
            page.waitForTimeout(BETWEEN_QUESTIONS_MILLIS);
        }
        throw new AssertionError("never true: " + condition);
    }

    public Page page() {
        return page;
    }

    /** What the page says in its main part. */
    public String text() {
        return page.locator("main").innerText();
    }

    /** What each of some parts of the page says, folded or not, the words of each in a row. */
    public List<String> said(String selector) {
        Object texts = page.locator(selector).evaluateAll("""
                parts => parts.map(part => {
                  const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
                  const words = [];
                  while (walker.nextNode()) words.push(walker.currentNode.data.trim().replace(/\\s+/g, ' '));
                  return words.filter(word => word).join(' ');
                })""");
        return ((List<?>) texts).stream().map(String.class::cast).toList();
    }

    /**
     * Fails when there was an error on the console or in a script, or something that the Content-Security-Policy forbids. That
     * a page itself is answered with an error is none: tests ask for its status.
     */
    public void requireNoComplaint() {
        assertThat(complaints)
                .as(page.url())
                .filteredOn(complaint -> !(complaint.isAboutAnAnswer() && addresses.contains(complaint.address())))
                .isEmpty();
    }

    public void requireAccessible() {
        assertThat(new AxeBuilder(page).analyze().getViolations())
                .as(page.url())
                .extracting(Rule::getId, rule -> rule.getNodes().getFirst().getHtml())
                .isEmpty();
    }

    public void requireNoOverflow() {
        Object overflow = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertThat(overflow).as("overflow of " + page.url()).isEqualTo(0);
    }

    /** Leaves a picture of the whole page in {@code target/screenshots}. */
    public void screenshot(String name) {
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(picture(name)));
    }

    /** Leaves a picture of a part of the page. */
    public void screenshot(String name, Locator part) {
        part.screenshot(new Locator.ScreenshotOptions().setPath(picture(name)));
    }

    private static Path picture(String name) {
        return PICTURES.resolve(name + ".png");
    }

    @Override
    public void close() {
        context.close();
    }
}
