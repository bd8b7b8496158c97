package dev.touchline.leaderboard.support;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.test.common.http.TestHTTPResource;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;

/** Tests in which visitors go through the site: one browser for each class, and nobody stays after a test. */
public abstract class BrowserTest {
    /**
     * A phone, a tablet, a desk. Colours do not depend on the width, nor widths on the colours, so that three say what
     * six would.
     */
    private static final List<Screen> SCREENS = List.of(
            new Screen(360, ColorScheme.LIGHT), new Screen(768, ColorScheme.DARK), new Screen(1440, ColorScheme.DARK));

    private record Screen(int width, ColorScheme scheme) {}

    private static Chromium chromium;

    @TestHTTPResource
    @SuppressWarnings("NullAway.Init")
    protected URL site;

    private final List<Visitor> visitors = new ArrayList<>();

    @BeforeAll
    static void startBrowser() {
        chromium = Chromium.start();
    }

    @AfterAll
    static void stopBrowser() {
        chromium.close();
    }

    @AfterEach
    void everybodyLeaves() {
        visitors.forEach(Visitor::close);
    }

    protected final Visitor visitor() {
        return visitor(new Browser.NewContextOptions());
    }

    protected final Visitor visitorWithoutJavaScript() {
        return visitor(new Browser.NewContextOptions().setJavaScriptEnabled(false));
    }

    protected final Visitor visitor(Browser.NewContextOptions options) {
        Visitor visitor = new Visitor(chromium.browser().newContext(options), site);
        visitors.add(visitor);
        return visitor;
    }

    /**
     * Looks at a page on a phone, a tablet and a desk, in light or dark: nothing overflows, axe-core finds nothing, and the
     * browser has nothing to say. Leaves a picture of each.
     *
     * @param name what the pictures are called
     */
    protected final void requireFitForEveryScreen(String path, String name) {
        for (Screen screen : SCREENS) {
            try (Visitor visitor = visitor(new Browser.NewContextOptions()
                    .setColorScheme(screen.scheme())
                    .setViewportSize(screen.width(), Visitor.HEIGHT))) {
                assertThat(visitor.visit(path)).isEqualTo(200);
                visitor.screenshot(name + "-" + screen.width() + "-"
                        + screen.scheme().name().toLowerCase(Locale.ROOT));
                visitor.requireNoOverflow();
                visitor.requireAccessible();
                visitor.requireNoComplaint();
            }
        }
    }
}
