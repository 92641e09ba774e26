/// A decision as other tools ask for it: an in-toto statement with SLSA's verification summary, and
/// the envelope in which it is signed.
///
/// Start at [VerificationSummary] (what was decided, to bytes) and at [Envelope] (bytes and
/// signatures to a DSSE envelope). The formats are those of in-toto's Statement v1, of SLSA 1.1's
/// "Verification Summary Attestation" and of DSSE 1.0; what is not asked for by them is left out.
/// Knows no decision, no files and no clock.
@NullMarked
package dev.gonogo.statement;

import org.jspecify.annotations.NullMarked;
