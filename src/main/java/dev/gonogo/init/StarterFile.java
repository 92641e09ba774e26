package dev.gonogo.init;

/// A file that a project begins with.
///
/// @param path below the repository, with `/`
/// @param words what it is for, for people
public record StarterFile(String path, String text, String words) {}
