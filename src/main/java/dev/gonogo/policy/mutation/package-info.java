/// Checks that say a little else than their author: what no example tells from the check itself is
/// held by no example.
///
/// Start at [Mutants]. From the model to the model; compiles nothing and runs nothing.
@NullMarked
package dev.gonogo.policy.mutation;

import org.jspecify.annotations.NullMarked;
