package dev.gonogo.cli;

/// How a page is printed that is made for people and for programs.
enum PageFormat {
  CONSOLE,
  JSON
}
