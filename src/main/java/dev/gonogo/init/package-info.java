/// What lies in a repository, and the files that a project of gonogo begins with.
///
/// Start at [Looks] (a folder to what was found in it) and at [Starter] (that to files, as data).
/// Writes nothing and prints nothing: whatever a stranger named a file is made harmless before it
/// gets into a text of ours ([PlaceNames]). Follows no link, and reads the beginning of a file
/// alone.
@NullMarked
package dev.gonogo.init;

import org.jspecify.annotations.NullMarked;
