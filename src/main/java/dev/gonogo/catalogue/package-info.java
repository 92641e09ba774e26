/// KnownNames that exist: types of Terraform resources with their attributes and blocks, kinds of
/// Kubernetes with their fields, and what is wrong with a manifest by them.
///
/// Start at [TerraformTypes] and [KubernetesKinds]: each is read out of the jar when it is asked
/// for, and never before. Their files are made by `catalogue/make`, and a project adds its own.
/// What is done about a name that does not exist belongs to whoever asks; no check is known here.
@NullMarked
package dev.gonogo.catalogue;

import org.jspecify.annotations.NullMarked;
