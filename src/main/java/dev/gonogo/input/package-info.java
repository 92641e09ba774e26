/// Reads files into documents that know where every value stands.
///
/// Start at [InputReader]: files in, a [Document] for each thing to judge out, and a reason for
/// everything that is not one. [InputKind] is the table of kinds, in the order in which they are
/// guessed; each has one [KindReader] that knows all of it, and nothing else here names a kind. A
/// [Form] is how a text is written, [Recognition] asks the kinds what it is, for files ([Sorting])
/// and for the examples of checks ([ExampleReader]) alike. Knows no checks, no policies, no
/// verdicts.
///
/// What leaves this room of a file that is wrong shows no value of it: [Blots].
@NullMarked
package dev.gonogo.input;

import org.jspecify.annotations.NullMarked;
