package dev.touchline.tournaments.tables;

import dev.touchline.tournaments.entrants.Entrant;
import dev.touchline.tournaments.results.Result;

/** A played match of a group: who met whom, and how it ended. */
public record Game(Entrant home, Entrant away, Result result) {}
