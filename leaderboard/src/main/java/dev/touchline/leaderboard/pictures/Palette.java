package dev.touchline.leaderboard.pictures;

import java.awt.Color;
import java.util.List;

/** The colours of the site, as pictures need them: with no style sheet and no dark mode. */
final class Palette {
    static final Color GRASS = new Color(0x0e5135);
    static final Color STRIPE = new Color(0x0c4930);
    static final Color CHALK = Color.WHITE;
    static final Color SOFT_CHALK = new Color(0xcfe3d8);
    static final Color INK = new Color(0x17211b);
    static final Color MUTED = new Color(0x55625a);
    static final Color RULE = new Color(0xdde3dc);
    static final Color ACCENT = new Color(0x0b6b43);

    /** Eight lines that people with any colour vision tell apart (Okabe and Ito 2008, the yellow darkened). */
    static final List<Color> LINES = List.of(
            new Color(0x0072b2),
            new Color(0xd55e00),
            new Color(0x009e73),
            new Color(0xcc79a7),
            new Color(0x56b4e9),
            new Color(0xe69f00),
            new Color(0x000000),
            new Color(0x9a8c00));

    private Palette() {}
}
