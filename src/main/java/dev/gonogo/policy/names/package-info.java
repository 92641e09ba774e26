/// Whether what a checklist calls by name exists: types of resources, kinds of objects, fields of
/// both, in checks and in their examples.
///
/// A name that is misspelt in a check and in its examples alike passes every test, and never fires.
/// Start at [KnownNames]. What the catalogue does not know is not judged here, and handed back to
/// be told; what a name is asked for does not matter.
@NullMarked
package dev.gonogo.policy.names;

import org.jspecify.annotations.NullMarked;
