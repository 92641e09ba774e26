/// Asks git by its own command what a repository holds: commits, files as they were, what differs.
///
/// Start at [Repository]. Every answer is a [GitAnswer]: without git, or outside of a repository,
/// there is a reason and no exception. [GitCommand] says how a checkout's own configuration is kept
/// from starting programs. Reads only, asks no network. Knows no checklist and no log.
@NullMarked
package dev.gonogo.git;

import org.jspecify.annotations.NullMarked;
