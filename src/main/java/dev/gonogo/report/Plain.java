package dev.gonogo.report;

import dev.gonogo.source.Printable;

/// Strangers' text for lines that a terminal shows and a CI server reads.
///
/// Servers look for orders to themselves in what a program prints: GitHub's runner takes a line
/// that begins with `::`, after any space, and one that holds `##[`; Azure's one with `##vso[`,
/// TeamCity's one with `##teamcity[`.
final class Plain {
  private Plain() {}

  /// A text without anything that steers, for any place but the start of a line.
  static String of(String text) {
    return Printable.of(text).replace("##", "#\\u{23}");
  }

  /// The same for the start of a line.
  static String opening(String text) {
    String plain = of(text);
    return plain.startsWith("::") ? "\\u{3a}" + plain.substring(1) : plain;
  }
}
