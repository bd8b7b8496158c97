/** Policies and where they come from: files, folders and the teams that ship with Touchline. */
@NullMarked
package dev.touchline.arena.policy;

import org.jspecify.annotations.NullMarked;
