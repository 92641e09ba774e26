package dev.gonogo.ssh;

import java.time.Instant;

/// A text that somebody says to have signed.
///
/// @param text what was signed, as UTF-8
/// @param signature its signature, armoured, as `ssh-keygen -Y sign` writes it
/// @param principal the e-mail address of who says so
/// @param at when it was signed, as they say: at that time the key must have been theirs
public record SignedText(String text, String signature, String principal, Instant at) {}
