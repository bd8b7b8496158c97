/** What is run and how it can fail: programs, kits, limits, failures; nothing here needs a language runtime. */
@NullMarked
package dev.touchline.sandbox;

import org.jspecify.annotations.NullMarked;
