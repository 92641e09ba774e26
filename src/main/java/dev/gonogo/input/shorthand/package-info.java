/// The shorthand of a plan: addresses and their values, for the examples of a checklist.
///
/// Start at [PlanShorthand]: YAML in, the document out that `terraform show -json` would print,
/// which is then judged as a file would be. Knows no checks and no other kind of input.
@NullMarked
package dev.gonogo.input.shorthand;

import org.jspecify.annotations.NullMarked;
