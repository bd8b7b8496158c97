/** Worker processes: how they are made, started, spoken to, watched and ended; loads without the GraalVM jars. */
@NullMarked
package dev.touchline.sandbox.worker;

import org.jspecify.annotations.NullMarked;
