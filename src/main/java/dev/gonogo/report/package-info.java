/// A decision to one output format each: console, JSON, SARIF, JUnit, GitHub, GitLab, Markdown.
///
/// Start at [Report], the table of formats. All are written from one [dev.gonogo.gate.Decision] and
/// carry the same verdicts; a format decides nothing. The words that they share are made in
/// `Wording` of a finding's values and words; no sentence is taken apart. What a stranger wrote is
/// made harmless here for the place where it will be read.
@NullMarked
package dev.gonogo.report;

import org.jspecify.annotations.NullMarked;
