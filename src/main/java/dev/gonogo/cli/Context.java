package dev.gonogo.cli;

import java.nio.file.Path;
import java.time.Clock;

/// What the world outside gives to a command.
///
/// @param terminal where it prints
/// @param directory the working directory, as names of files are meant
/// @param clock the time of day
/// @param cache the user's cache folder
/// @param build which gonogo this is
record Context(Terminal terminal, Path directory, Clock clock, Path cache, Build build) {}
