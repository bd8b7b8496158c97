/** A tournament as one YAML file: read with the line and field of every mistake, and the files of well-known formats. */
@NullMarked
package dev.touchline.tournaments.files;

import org.jspecify.annotations.NullMarked;
