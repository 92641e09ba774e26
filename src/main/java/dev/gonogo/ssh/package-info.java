/// Signatures of people, as git makes them: by their SSH key and the real `ssh-keygen`.
///
/// Start at [Signer] (a text to its signature) and at [Signatures] (signed texts to what is true of
/// them, by the people in [AllowedSigners]); [EventSignatures] does both for events of the log.
/// `ssh-keygen` alone decides; what is read here of keys and signatures is for the words only.
/// Formats are OpenSSH's: `ssh-keygen(1)`, "ALLOWED SIGNERS", and its PROTOCOL.sshsig. Knows no
/// git, no clock and no item.
@NullMarked
package dev.gonogo.ssh;

import org.jspecify.annotations.NullMarked;
