/** Where the parts of a worker are found on this machine, and the runtime made of them. */
@NullMarked
package dev.touchline.arena.worker;

import org.jspecify.annotations.NullMarked;
