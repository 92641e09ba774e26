package dev.gonogo.site;

import dev.gonogo.checklist.Checklist;
import dev.gonogo.checklist.language.CheckLanguage;
import dev.gonogo.gate.Decision;
import dev.gonogo.policy.PolicySet;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// The door of this room: a checklist to a folder of HTML.
public final class SiteBuilder {
  private SiteBuilder() {}

  /// Builds the whole site. The same arguments give the same bytes; links are relative, so that it
  /// works from any folder and from a file address; no page needs a script or another host.
  ///
  /// @param checklist what it shows
  /// @param policies the Rego that each check became
  /// @param decision the last one, if there is one
  /// @param version of gonogo, for the foot of each page
  /// @return path below the site's root to text: `index.html`, `section/<slug>.html`,
  ///   `item/<id>.html`, `decision.html`, `404.html`, `assets/site.css`, and for editors
  ///   `schema/check.schema.json`, `schema/names.schema.json` and `schema/item.schema.json`
  public static SortedMap<String, String> build(
      Checklist checklist, PolicySet policies, Optional<Decision> decision, String version) {
    var words = Words.of(checklist.language());
    SiteView site = new SiteViews(checklist, policies, decision, words, version).site();
    var pages = new Pages(site, words);
    var files = new TreeMap<String, String>();
    files.put("assets/site.css", Pages.resource("site.css"));
    CheckLanguage.schemas().forEach((name, schema) -> files.put("schema/" + name, schema));
    files.computeIfPresent("schema/check.schema.json", (_, schema) -> EditorNames.behind(schema));
    files.put("schema/" + EditorNames.FILE, EditorNames.text());
    files.put("index.html", pages.index());
    files.put("404.html", pages.notFound());
    files.put("decision.html", pages.decision());
    for (SiteView.SectionView section : site.sections()) {
      files.put(section.url(), pages.section(section));
    }
    for (SiteView.ItemView item : site.items()) {
      files.put(item.url(), pages.item(item));
    }
    return files;
  }
}
