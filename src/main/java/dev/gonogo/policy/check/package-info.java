/// A declared check to rules of Rego.
///
/// Start at [DeclaredRules]. What differs from kind to kind stands in one class a kind
/// ([TerraformRego], [KubernetesRego], [DotenvRego], [K6Rego]), registered in [KindRego#of]; what
/// differs from predicate to predicate stands in [PredicateRego]; all else speaks of neither. Makes
/// rules as data and no text. Knows no files, no examples, no verdicts.
@NullMarked
package dev.gonogo.policy.check;

import org.jspecify.annotations.NullMarked;
