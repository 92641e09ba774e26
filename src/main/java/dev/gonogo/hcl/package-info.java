/// Finds where Terraform's sources declare what a plan names: an address to a file and a line.
///
/// Start at [RootModule]. A scanner of the native syntax (`HclReader`, after HashiCorp's "HCL
/// Native Syntax Specification") and a reader of its JSON twin (`JsonReader`) yield blocks with
/// places; `ModuleFolder` makes a module of a folder's files. Nothing is evaluated, nothing
/// fetched: an expression is passed over, and what stands in it as plain text is all that is known
/// of it. Knows no plans, no checks, no verdicts. A text that breaks costs its own file and no
/// more.
@NullMarked
package dev.gonogo.hcl;

import org.jspecify.annotations.NullMarked;
