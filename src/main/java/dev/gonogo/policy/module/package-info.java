/// Rego as data, until it is printed.
///
/// Start at [RegoModule]: a package with its imports and its parts. A part is a [RegoRule] that the
/// compiler made, of [RegoLiteral]s and [RegoTerm]s, or the [RawRules] that an author wrote, parsed
/// by the project's own engine. The one printer behind them prints as `opa fmt` prints, so nobody
/// here or outside ever looks for something in a printed text: what a module defines and mentions
/// is asked of the data. Knows no checks, no kinds, no verdicts.
@NullMarked
package dev.gonogo.policy.module;

import org.jspecify.annotations.NullMarked;
