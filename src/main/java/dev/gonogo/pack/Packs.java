package dev.gonogo.pack;

import dev.gonogo.pack.PackFiles.NoPack;
import dev.gonogo.source.Digest;
import dev.gonogo.source.Problems;
import dev.gonogo.source.Source;
import dev.gonogo.source.Texts;
import dev.gonogo.value.ObjectValue;
import dev.gonogo.value.StringValue;
import dev.gonogo.value.Value;
import dev.gonogo.yaml.YamlReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.ZipException;

/// The door of this room: reads a pack.
public final class Packs {
  /// The names of those that come with gonogo, without `gonogo:`; the first serves where a project
  /// names none.
  public static final List<String> BUILT_IN = List.of("go-live", "spring");

  private static final Pattern NAME = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  private Packs() {}

  /// What came of reading one.
  public sealed interface Result {
    record Read(Pack pack) implements Result {}

    /// @param words why not, to stand behind its name
    record Refused(String words) implements Result {}
  }

  /// Whether a path is that of a pack, and no checklist of the project's own: a jar, or a folder
  /// with a `pack.yaml`.
  public static boolean isPack(Path path) {
    return isJar(path) || Files.isRegularFile(path.resolve(PackFiles.SIGN));
  }

  private static boolean isJar(Path path) {
    String name = String.valueOf(path.getFileName());
    return (name.endsWith(".jar") || name.endsWith(".zip")) && !Files.isDirectory(path);
  }

  /// The pack of a folder or a jar.
  public static Result read(Path path) {
    try {
      SortedMap<String, byte[]> files =
          isJar(path) ? PackFiles.ofJar(path, "", false) : PackFiles.ofFolder(path);
      return new Result.Read(pack("pack:", files));
    } catch (NoPack e) {
      return new Result.Refused(String.valueOf(e.getMessage()));
    } catch (ZipException _) {
      return new Result.Refused("it is no jar that can be read");
    } catch (IOException e) {
      return new Result.Refused("it cannot be read: " + e.getMessage());
    }
  }

  /// A pack that comes with gonogo.
  ///
  /// @param name one of [#BUILT_IN]
  public static Pack builtIn(String name) {
    if (!BUILT_IN.contains(name)) {
      throw new IllegalArgumentException("no pack `" + name + "` is built in");
    }
    String home = "dev/gonogo/packs/" + name + "/";
    URL sign = Objects.requireNonNull(Packs.class.getResource("/" + home + PackFiles.SIGN), home);
    try {
      // The code's own place would tell as well, but classes from an AOT cache have none.
      if (sign.openConnection() instanceof JarURLConnection jar) {
        Path own = Path.of(jar.getJarFileURL().toURI());
        return pack(Pack.BUILT_IN, PackFiles.ofJar(own, home, true));
      }
      return pack(Pack.BUILT_IN, PackFiles.ofFolder(Path.of(sign.toURI()).resolveSibling("")));
    } catch (IOException e) {
      throw new UncheckedIOException("the built-in pack " + name, e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException("cannot see the program's own jar", e);
    }
  }

  private static Pack pack(String prefix, SortedMap<String, byte[]> files) throws NoPack {
    var texts = new TreeMap<String, String>();
    for (var file : files.entrySet()) {
      texts.put(
          file.getKey(),
          Texts.decode(file.getValue())
              .orElseThrow(() -> new NoPack("`" + file.getKey() + "` is not UTF-8")));
    }
    String sign = Optional.ofNullable(texts.get(PackFiles.SIGN)).orElse("");
    ObjectValue facts = facts(sign);
    String name = text(facts, "name").filter(n -> NAME.matcher(n).matches()).orElse("");
    if (name.isEmpty()) {
      throw new NoPack(
          "its `pack.yaml` must say a `name` of small letters, digits and dashes, as `name: ours`");
    }
    String language = language(texts);
    List<Source> sources = sources(prefix + name + "/", language, texts);
    if (sources.isEmpty()) {
      throw new NoPack("there is no Markdown file below `content/` in it");
    }
    String title = text(facts, "title").orElse(name).strip();
    return new Pack(prefix + name, title, digest(texts), language, sources);
  }

  private static ObjectValue facts(String sign) throws NoPack {
    var problems = new Problems();
    Value value =
        YamlReader.read(Source.of(PackFiles.SIGN, sign), problems)
            .map(yaml -> yaml.value())
            .orElse(Value.ofNull());
    if (value instanceof ObjectValue facts) {
      return facts;
    }
    throw new NoPack("its `pack.yaml` is missing, or no YAML mapping: it must say `name: …`");
  }

  private static Optional<String> text(ObjectValue facts, String key) {
    return facts
        .get(key)
        .flatMap(v -> v instanceof StringValue s ? Optional.of(s.value()) : Optional.empty());
  }

  private static String language(SortedMap<String, String> texts) {
    return SourceLanguage.of(
        texts.keySet().stream()
            .filter(path -> path.startsWith(PackFiles.CONTENT))
            .map(path -> path.substring(PackFiles.CONTENT.length()))
            .filter(path -> path.contains("/"))
            .map(path -> path.substring(0, path.indexOf('/'))));
  }

  private static List<Source> sources(
      String name, String language, SortedMap<String, String> texts) {
    String folder = PackFiles.CONTENT + (language.isEmpty() ? "" : language + "/");
    var sources = new ArrayList<Source>();
    texts.forEach((path, text) -> {
      if (path.startsWith(folder)) {
        sources.add(Source.of(name + path, text));
      }
    });
    return sources;
  }

  private static String digest(SortedMap<String, String> texts) {
    var digest = new Digest();
    texts.forEach((path, text) -> digest.add(path).add(text.replace("\r\n", "\n")));
    return digest.hex();
  }
}
