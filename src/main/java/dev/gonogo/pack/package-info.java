/// Checklists that come from elsewhere: packs, which are built in, a folder or a jar, and the lock
/// that says which ones a project has looked at.
///
/// Start at [Packs], which reads one, and at [Lock]. A pack is data: its `pack.yaml` and the
/// Markdown below its `content/`. No class of one is ever loaded, and no file is read that lies
/// outside of it. What is in the Markdown is not known here, nor how a project names its packs.
@NullMarked
package dev.gonogo.pack;

import org.jspecify.annotations.NullMarked;
