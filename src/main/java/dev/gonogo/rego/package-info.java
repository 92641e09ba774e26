/// Rego source to answers, on the JVM alone.
///
/// Start at [Rego]: modules in, a [Policy] or problems with OPA's error codes out; a policy answers
/// for its entry points, a [Query] whatever it asks. Inside, one way: `syntax` (text to tree),
/// `compile` (checks, resolution, safe order), `plan` (to the intermediate representation that OPA
/// documents), `run` (the IR on the JVM) with `builtin` beside it. Knows nothing of checklists:
/// others may use it as a library.
///
/// ```java
/// var problems = new Problems();
/// Source module = Source.of("shop.rego", "package shop\n\nallow if input.user == \"ann\"");
/// Optional<Policy> policy = Rego.compile(List.of(module), List.of("shop/allow"), problems);
/// System.out.print(problems.drawn()); // every mistake: file, line, column, caret
///
/// Value input = Value.objectOf(Map.of("user", Value.of("ann")));
/// Optional<Value> allow =
///     policy.flatMap(
///         p -> p.evaluate("shop/allow", input, Value.objectOf(Map.of()), Limits.DEFAULT));
/// System.out.println(allow); // Optional[true]; nothing where it is undefined
/// ```
///
/// A policy is immutable and may be asked by many threads; an evaluation reaches nothing outside
/// its arguments, and never runs longer than its [dev.gonogo.rego.host.Limits].
@NullMarked
package dev.gonogo.rego;

import org.jspecify.annotations.NullMarked;
