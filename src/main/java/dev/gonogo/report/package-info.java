/// A decision to one output format each: console, JSON, SARIF, JUnit, GitHub.
///
/// Start at [Report], the table of formats. All are written from one [dev.gonogo.gate.Decision] and
/// carry the same verdicts; a format decides nothing. What a stranger wrote is made harmless here
/// for the place where it will be read.
@NullMarked
package dev.gonogo.report;

import org.jspecify.annotations.NullMarked;
