package dev.touchline.leaderboard.support;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;
import java.net.URL;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Somebody who looks at pages of the site, and notes what a browser complains about. */
public final class Visitor implements AutoCloseable {
    private static final double PATIENCE_MILLIS = 10_000;
    private static final int HEIGHT = 900;

    private final BrowserContext context;
    private final Page page;
    private final URL site;
    private final List<String> complaints = new ArrayList<>();

    private Visitor(Chromium chromium, URL site, Browser.NewContextOptions options) {
        this.site = site;
        context = chromium.browser().newContext(options);
        context.setDefaultTimeout(PATIENCE_MILLIS);
        page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !message.text().contains("404")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
    }

    public static Visitor with(Chromium chromium, URL site) {
        return new Visitor(chromium, site, new Browser.NewContextOptions());
    }

    public static Visitor withoutJavaScript(Chromium chromium, URL site) {
        return new Visitor(chromium, site, new Browser.NewContextOptions().setJavaScriptEnabled(false));
    }

    public static Visitor inColours(Chromium chromium, URL site, ColorScheme scheme) {
        return new Visitor(chromium, site, new Browser.NewContextOptions().setColorScheme(scheme));
    }

    public static Visitor onScreen(Chromium chromium, URL site, int width, ColorScheme scheme) {
        return new Visitor(
                chromium,
                site,
                new Browser.NewContextOptions().setViewportSize(width, HEIGHT).setColorScheme(scheme));
    }

    /** Goes to an address of the site, and returns the status of the answer. */
    public int visit(String path) {
        Response answer = Objects.requireNonNull(page.navigate(site + path.substring(1)));
        return answer.status();
    }

    public Page page() {
        return page;
    }

    /** Errors on the console and in scripts so far. */
    public List<String> complaints() {
        return complaints;
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
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of("target", "screenshots", name + ".png")));
    }

    @Override
    public void close() {
        context.close();
    }
}
