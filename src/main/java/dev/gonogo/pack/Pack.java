package dev.gonogo.pack;

import dev.gonogo.source.Source;
import java.util.List;

/// A checklist that a project takes from elsewhere.
///
/// @param id `gonogo:go-live` for one that is built in, `pack:ours` for another
/// @param title for people, in one line
/// @param digest SHA-256 of its `pack.yaml` and all of its Markdown, in hexadecimal; line ends and
///   byte order marks do not count, so that two checkouts of one pack agree
/// @param language of the files, or empty
/// @param files the checklist in its source language, in the order of their names; each is called
///   by the pack's id and its path in the pack
public record Pack(String id, String title, String digest, String language, List<Source> files) {
  /// What the names of built-in packs begin with, where a project names one.
  public static final String BUILT_IN = "gonogo:";

  public Pack {
    files = List.copyOf(files);
  }
}
