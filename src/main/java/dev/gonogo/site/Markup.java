package dev.gonogo.site;

import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.html.AttributeProvider;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.html.IndependentAttributeProviderFactory;
import com.vladsch.flexmark.html.renderer.AttributablePart;
import com.vladsch.flexmark.html.renderer.LinkResolverContext;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.html.MutableAttributes;
import dev.gonogo.checklist.Prose;
import java.util.List;
import java.util.regex.Pattern;

/// Markdown to HTML that cannot hurt: raw HTML is shown as text, and a link leads to the web, to a
/// mail address or to a page beside this one, or nowhere.
final class Markup {
  private static final Pattern SAFE_LINK =
      Pattern.compile("(?i)(https?://|mailto:|#|\\.{0,2}/)?[^:]*|(?i)(https?://|mailto:).*");
  private static final Pattern TICKED = Pattern.compile("`([^`]+)`");
  private static final Pattern TAG = Pattern.compile("<[^>]*>");

  private final Parser parser;
  private final HtmlRenderer renderer;

  Markup() {
    var options = new MutableDataSet();
    options.set(Parser.EXTENSIONS, List.of(TablesExtension.create()));
    options.set(HtmlRenderer.ESCAPE_HTML, true);
    parser = Parser.builder(options).build();
    renderer = HtmlRenderer.builder(options).attributeProviderFactory(new SafeLinks()).build();
  }

  /// Paragraphs, lists, tables.
  String blocks(Prose prose) {
    return prose.isEmpty() ? "" : renderer.render(parser.parse(prose.markdown()));
  }

  /// One line without the paragraph around it.
  String line(Prose prose) {
    String html = blocks(prose).strip();
    return html.startsWith("<p>") && html.indexOf("<p>", 3) < 0 && html.endsWith("</p>")
        ? html.substring(3, html.length() - 4)
        : html;
  }

  /// The text alone, for titles of windows and for `alt`: not escaped.
  String plain(Prose prose) {
    String bare = TAG.matcher(line(prose)).replaceAll("");
    return bare.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&amp;", "&")
        .strip();
  }

  /// A sentence of a decision: what stands between backticks is code, and all else text.
  String said(String sentence) {
    return TICKED.matcher(RegoMarkup.escape(sentence)).replaceAll("<code>$1</code>");
  }

  private static final class SafeLinks extends IndependentAttributeProviderFactory {
    @Override
    public AttributeProvider apply(LinkResolverContext context) {
      return SafeLinks::clean;
    }

    private static void clean(Node node, AttributablePart part, MutableAttributes attributes) {
      if (node instanceof Link || node instanceof Image) {
        for (String name : List.of("href", "src")) {
          String address = attributes.getValue(name);
          if (!address.isEmpty() && !SAFE_LINK.matcher(address).matches()) {
            attributes.replaceValue(name, "#");
          }
        }
      }
    }
  }
}
