package dev.gonogo.ssh;

import java.util.Optional;

/// What git says of the key that its user signs with.
///
/// @param format `gpg.format`
/// @param key `user.signingkey`: the path of a private key, the path of a public one whose private
///   key is beside it or in the agent, or a public key itself, behind `key::` or not
/// @param program `gpg.ssh.program`: what signs in the place of `ssh-keygen`, as a password manager
///   does
public record KeySetting(Optional<String> format, Optional<String> key, Optional<String> program) {}
