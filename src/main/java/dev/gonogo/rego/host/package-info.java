/// What the host of the engine grants, and how the engine stops: the words that the engine and
/// whoever runs it share.
///
/// Start at [Limits]. [Capabilities] says which built-ins policies may call, [Effects] what an
/// evaluation may learn from outside, [EvaluationException] why it ended early. Data alone: nothing
/// here compiles or runs, and every room of the engine may look at it.
@NullMarked
package dev.gonogo.rego.host;

import org.jspecify.annotations.NullMarked;
