package dev.gonogo.policy.silence;

import dev.gonogo.value.Value;

/// A document with a subject that says nothing of some of what is asked.
///
/// @param words which one it is, for people: "on `aws_db_instance.bare: {}`"
public record QuietDocument(String words, Value document) {}
