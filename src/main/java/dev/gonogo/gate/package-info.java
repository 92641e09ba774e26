/// Documents, policies and waivers to verdicts and the decision.
///
/// Start at [Gate]. Rego decides checks; here one pure function decides the state of an item from
/// the verdicts of its checks, and another the decision from the states. The clock comes in as a
/// value. Prints nothing.
@NullMarked
package dev.gonogo.gate;

import org.jspecify.annotations.NullMarked;
