/// Documents in which a subject says nothing of what a check asks: what passes on one of these
/// passes on silence.
///
/// Start at [QuietDocuments]. Makes documents and no verdicts: whoever runs them says what came
/// out. How a document of a kind is laid out stands in [QuietDocuments] and [BareSubject] alone.
@NullMarked
package dev.gonogo.policy.silence;

import org.jspecify.annotations.NullMarked;
