package dev.gonogo.report;

/// The table of output formats.
public enum Report {
  CONSOLE
}
