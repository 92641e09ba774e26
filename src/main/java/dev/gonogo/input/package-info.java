/// Reads files into documents that know where every value stands.
///
/// Start at [InputReader]: files in, a [Document] for each thing to judge out, and a reason for
/// everything that is not one. One package-private class a kind; [InputKind] lists them in the
/// order in which they are guessed. Knows no checks, no policies, no verdicts.
@NullMarked
package dev.gonogo.input;

import org.jspecify.annotations.NullMarked;
