package dev.touchline.leaderboard.pictures;

import java.awt.Graphics2D;

/** What a picture shows: figures and words only, so that equal drawings make the same picture. */
public sealed interface Drawing permits SocialCard, RatingChart, OddsChart {
    /** In pixels. */
    int width();

    /** In pixels. */
    int height();

    /** Draws on a blank area of that size. */
    void drawOn(Graphics2D graphics);
}
