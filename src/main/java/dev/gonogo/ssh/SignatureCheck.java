package dev.gonogo.ssh;

/// What is true of a signature.
public sealed interface SignatureCheck {

  /// The key that the signers' file gives to this address signed this text.
  ///
  /// @param principal the e-mail address
  /// @param fingerprint of the key, as `ssh-keygen -l` shows it: `SHA256:…`
  record Good(String principal, String fingerprint) implements SignatureCheck {}

  /// It proves nothing.
  ///
  /// @param words why, in one sentence without a full stop
  /// @param hint how to mend it, or nothing
  record Bad(Why why, String words, String hint) implements SignatureCheck {
    /// Whether nothing can be said of the signature on this machine, so that another may find it
    /// good.
    public boolean undecided() {
      return why == Why.NO_PROGRAM || why == Why.TOO_SLOW;
    }
  }

  /// The kinds of what can be wrong.
  enum Why {
    /// It is a signature, and not of this text.
    CHANGED,
    /// Its key is not one of that address.
    ANOTHERS_KEY,
    /// The signers' file does not know that address, or there is no such file.
    UNKNOWN_SIGNER,
    /// Its key was revoked.
    REVOKED,
    /// Its key was not valid yet, or not any more.
    OUT_OF_TIME,
    /// It was made for something else: a commit of git, say.
    OTHER_NAMESPACE,
    /// It is no whole signature, or the text cannot be one.
    MALFORMED,
    /// The address is none that a signature can be held against.
    NO_ADDRESS,
    /// There is no `ssh-keygen` that can check it.
    NO_PROGRAM,
    /// `ssh-keygen` did not end.
    TOO_SLOW
  }
}
