package dev.gonogo.rego.builtin;

/// What outlives one call of a built-in: as long as an evaluation lasts, in one thread.
public final class Context {}
