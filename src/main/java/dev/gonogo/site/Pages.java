package dev.gonogo.site;

import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.loader.ClasspathLoader;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Fills the templates.
final class Pages {
  private static final String FOLDER = "dev/gonogo/site/templates";

  private final SiteView site;
  private final Words words;
  private final PebbleEngine engine;

  Pages(SiteView site, Words words) {
    this.site = site;
    this.words = words;
    var loader = new ClasspathLoader(Pages.class.getClassLoader());
    loader.setPrefix(FOLDER);
    loader.setSuffix(".peb");
    this.engine =
        new PebbleEngine.Builder()
            .loader(loader)
            .strictVariables(true)
            .autoEscaping(true)
            .defaultLocale(Locale.forLanguageTag(words.language()))
            .build();
  }

  String index() {
    return page("index", "", site.title(), Map.of());
  }

  String notFound() {
    return page("404", "", words.get("not-found"), Map.of());
  }

  String decision() {
    return page("decision", "", words.get("decision"), Map.of());
  }

  String section(SiteView.SectionView section) {
    return page("section", "../", section.title(), Map.of("section", section));
  }

  String item(SiteView.ItemView item) {
    List<SiteView.ItemView> all = site.items();
    int at = all.indexOf(item);
    List<SiteView.ItemView> before = at > 0 ? List.of(all.get(at - 1)) : List.of();
    List<SiteView.ItemView> after = at + 1 < all.size() ? List.of(all.get(at + 1)) : List.of();
    return page(
        "item", "../", item.title(), Map.of("item", item, "before", before, "after", after));
  }

  private String page(String template, String root, String title, Map<String, Object> more) {
    var context = new HashMap<String, Object>(more);
    context.put("template", template);
    context.put("root", root);
    context.put("title", title);
    context.put("site", site);
    context.put("words", words.all());
    context.put("language", words.language());
    var out = new StringWriter();
    try {
      engine.getTemplate(template).evaluate(out, context);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }

  /// A file of the templates' folder.
  static String resource(String name) {
    try (InputStream in = Pages.class.getClassLoader().getResourceAsStream(FOLDER + "/" + name)) {
      if (in == null) {
        throw new IllegalStateException("the jar lacks " + FOLDER + "/" + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
