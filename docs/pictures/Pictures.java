import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Takes the README's pictures with a real Chromium: what a terminal of 80 columns shows, and the
/// site at 1280 and 360 pixels, light and dark.
public final class Pictures {
  static final Path FOLDER = Path.of("docs/pictures");
  static final Pattern STYLE = Pattern.compile("\u001b\\[([0-9;]*)m");
  static final Map<String, String> CLASSES =
      Map.of("1", "b", "2", "d", "31", "r", "32", "g", "33", "y", "34", "u", "35", "m", "36", "c");

  public static void main(String[] args) throws Exception {
    Path work = Files.createTempDirectory("gonogo-pictures");
    terminal(work);
    gonogo("run", "examples/shop-broken", "--out", work.toString());
    Path site = work.resolve("site");
    shoot(site.resolve("index.html"), "site-light.png", 1280, 1000, false);
    shoot(site.resolve("index.html"), "site-dark.png", 1280, 1000, true);
    shoot(site.resolve("item/bucket-private.html"), "item-light.png", 1280, 1400, false);
    shoot(site.resolve("decision.html"), "decision-dark.png", 1280, 1000, true);
    shoot(narrow(site, "index.html"), "site-narrow-light.png", 360, 1200, false);
    shoot(narrow(site, "item/bucket-private.html"), "item-narrow-dark.png", 360, 1200, true);
  }

  static void terminal(Path work) throws Exception {
    String env = "examples/shop-broken/.env";
    String load = "examples/shop-broken/k6-summary.json";
    String shown = gonogo("check", env, load);
    String style =
        "body{margin:0;background:#16181d;color:#e8e4da;padding:24px 28px;width:max-content}"
            + "pre{font:15px/1.45 'DejaVu Sans Mono',monospace;margin:0}.b{font-weight:700}"
            + ".d{color:#9a978d}.r{color:#ff7a6e}.g{color:#5fd19c}.y{color:#ffc35c}"
            + ".u{color:#8fb0ff}.m{color:#d3a8ff}.c{color:#7fd5e6}";
    Path page = work.resolve("terminal.html");
    Files.writeString(
        page,
        "<!doctype html><meta charset=utf-8><style>"
            + style
            + "</style><pre>$ ./gonogo check "
            + env
            + " "
            + load
            + "\n"
            + html(shown)
            + "</pre>");
    int lines = shown.split("\n").length + 1;
    shoot(page, "terminal.png", 800, lines * 22 + 60, false);
  }

  static String html(String text) {
    var out = new StringBuilder();
    Matcher style = STYLE.matcher(text.replace("&", "&amp;").replace("<", "&lt;"));
    int open = 0;
    while (style.find()) {
      var spans = new StringBuilder();
      for (String code : style.group(1).split(";")) {
        if (code.isEmpty() || code.equals("0") || code.equals("22") || code.equals("39")) {
          spans.append("</span>".repeat(open));
          open = 0;
        } else {
          spans.append("<span class=\"").append(CLASSES.getOrDefault(code, "n")).append("\">");
          open++;
        }
      }
      style.appendReplacement(out, Matcher.quoteReplacement(spans.toString()));
    }
    return style.appendTail(out).toString();
  }

  /// Chromium's window has a least width: a narrow page is shown in a frame.
  static Path narrow(Path site, String page) throws IOException {
    Path frame = site.resolve("narrow-" + page.replace('/', '-'));
    Files.writeString(
        frame,
        "<!doctype html><style>body{margin:0}iframe{border:0;width:360px;height:1200px}</style>"
            + "<iframe src=\""
            + page
            + "\"></iframe>");
    return frame;
  }

  static void shoot(Path page, String name, int width, int height, boolean dark) throws Exception {
    run(
        List.of(
            "chromium",
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--hide-scrollbars",
            "--no-first-run",
            "--disable-background-networking",
            "--blink-settings=preferredColorScheme=" + (dark ? 0 : 1),
            "--window-size=" + width + "," + height,
            "--screenshot=" + FOLDER.resolve(name).toAbsolutePath(),
            page.toUri().toString()),
        Map.of());
    System.out.println(FOLDER.resolve(name));
  }

  static String gonogo(String... words) throws Exception {
    var command = new java.util.ArrayList<>(List.of("./gonogo"));
    command.addAll(List.of(words));
    return run(command, Map.of("FORCE_COLOR", "1", "COLUMNS", "80"));
  }

  static String run(List<String> command, Map<String, String> environment) throws Exception {
    var builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
    builder.environment().putAll(environment);
    var process = builder.start();
    String said = new String(process.getInputStream().readAllBytes());
    int status = process.waitFor();
    if (status > 1) {
      throw new IOException(command + " ended with " + status);
    }
    return said;
  }
}
