/// The one JSON and Rego value: sealed, immutable, ordered as OPA orders, exact in its numbers.
///
/// A leaf beside `source`: knows no file, no policy. Start at [Value]; [ValueReader] makes one from
/// JSON bytes, [ValueWriter] writes it back as OPA prints it.
@NullMarked
package dev.gonogo.value;

import org.jspecify.annotations.NullMarked;
