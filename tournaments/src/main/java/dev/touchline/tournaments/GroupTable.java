package dev.touchline.tournaments;

import dev.touchline.tournaments.tables.Table;

/**
 * The table of one group.
 *
 * @param qualifiers how many from the top go on
 * @param complete whether all matches are played, so that the places are final
 */
public record GroupTable(String stage, String group, Table table, int qualifiers, boolean complete) {}
