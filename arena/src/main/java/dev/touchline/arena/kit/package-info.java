/** What a policy is given: the Python kit, the rulebook's numbers as a module, and the texts that explain both. */
@NullMarked
package dev.touchline.arena.kit;

import org.jspecify.annotations.NullMarked;
