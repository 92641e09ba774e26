/// Documents, policies and waivers to verdicts and the decision.
///
/// Start at [Gate]. Rego decides checks; here one pure function, `ItemStates`, decides the state of
/// an item from the verdicts of its checks, and [Decision] what the states come to. [ProjectFile]
/// and [WaiverFile] read what a project writes for the gate. The clock comes in as a value. Prints
/// nothing.
@NullMarked
package dev.gonogo.gate;

import org.jspecify.annotations.NullMarked;
