/** Guests: untrusted programs in polyglot contexts of this JVM; needs the GraalVM jars, so only workers load it. */
@NullMarked
package dev.touchline.sandbox.guest;

import org.jspecify.annotations.NullMarked;
