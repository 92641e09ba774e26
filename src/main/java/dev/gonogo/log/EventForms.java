package dev.gonogo.log;

import java.util.regex.Pattern;

/// How the texts of an event are written; its schema has the same.
final class EventForms {
  static final Pattern HASH = Pattern.compile("^[0-9a-f]{64}$");

  /// A page of the web, and neither a script nor a file.
  static final Pattern URL =
      Pattern.compile("^https?://[^\\s\\p{Z}\\p{Cc}]+$", Pattern.UNICODE_CHARACTER_CLASS);

  /// Steps with `/` between them, none of which leads up; nothing that Windows takes for a drive.
  static final Pattern PATH =
      Pattern.compile("^(?!\\.{1,2}(/|$))[^/\\\\:\\p{Cc}]+(/(?!\\.{1,2}(/|$))[^/\\\\:\\p{Cc}]+)*$");

  private EventForms() {}
}
