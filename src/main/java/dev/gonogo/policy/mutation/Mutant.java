package dev.gonogo.policy.mutation;

import dev.gonogo.checklist.Check;
import dev.gonogo.source.Span;

/// A check with one thing in it changed.
///
/// @param at what was changed, in the checklist's file
/// @param words how, for people, without a full stop: "`multi_az` turned round"
/// @param check what it says now
public record Mutant(Span at, String words, Check.Declared check) {}
