/// The checklist, its policies and the last decision to a static HTML runbook.
///
/// Start at [SiteBuilder]. Pages are Pebble templates under `templates/`; this package prepares
/// what they show and writes the files.
@NullMarked
package dev.gonogo.site;

import org.jspecify.annotations.NullMarked;
