package dev.touchline.tournaments.regulations;

/** Two sources that meet. */
public record Pairing(Source home, Source away) {}
