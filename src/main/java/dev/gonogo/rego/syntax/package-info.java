/// Rego text to a tree that says what the author wrote, with positions.
///
/// Start at [ModuleParser]: a [dev.gonogo.source.Source] in, a [Module] out, every problem of the
/// text reported in one run. The tree is as written: names are text, nothing is resolved, infix
/// operators are calls of the built-ins behind them. METADATA comments are checked, and of what
/// they say an [Annotation] stays. The language is Rego v1 as OPA 1.22.2 reads it.
@NullMarked
package dev.gonogo.rego.syntax;

import org.jspecify.annotations.NullMarked;
