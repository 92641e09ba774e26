/// The tree of the text to a tree that knows what its names mean.
///
/// Start at [Lowering]: modules in, [LoweredRule]s out, made of [LoweredStep]s and [LoweredTerm]s.
/// A name is a rule, an import or a [Variables] number afterwards; `some`, `:=`, wildcards and
/// nested calls are gone. The order of a body is still that of its text: only `safety` and
/// `Hoisting`, which come next, may assume what stands here. Each `…Lowering` lowers one thing of
/// the syntax; they call each other, and `Names` is what they share.
@NullMarked
package dev.gonogo.rego.compile.lowering;

import org.jspecify.annotations.NullMarked;
