package dev.gonogo.checklist;

import dev.gonogo.source.Span;

/// What it means that a subject says nothing where a check asks, and would pass for that: an author
/// who does not say it would hand out passes that nobody earned.
public sealed interface Silence {
  Span at();

  /// Such a subject is not judged, but for what else of it fails.
  record NotApplicable(Span at) implements Silence {}

  /// Nobody can tell.
  record Unknown(Span at) implements Silence {}

  /// It passes, as when the API's own default is what the check asks for.
  ///
  /// @param because the reason, which reports show
  record Pass(Span at, String because) implements Silence {}
}
