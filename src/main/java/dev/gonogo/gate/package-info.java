/// Documents, policies and waivers to verdicts and the decision.
///
/// Start at [Gate]. Rego decides checks; here one pure function, `ItemStates`, decides the state of
/// an item from the verdicts of its checks, and [Decision] what the states come to. [ProjectFile]
/// and [WaiverFile] make records of what a project writes for the gate, whose shape its JSON
/// Schemas alone say (`LedgerSchema`). The clock comes in as a value. Prints nothing.
@NullMarked
package dev.gonogo.gate;

import org.jspecify.annotations.NullMarked;
