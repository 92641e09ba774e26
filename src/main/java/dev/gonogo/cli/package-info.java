/// The commands, and the only room that prints, reads the environment or the clock, and exits.
///
/// Start at [Main].
@NullMarked
package dev.gonogo.cli;

import org.jspecify.annotations.NullMarked;
