package dev.gonogo.site;

/// The door of this room: a checklist to a folder of HTML.
public final class SiteBuilder {
  private SiteBuilder() {}
}
