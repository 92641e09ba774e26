package dev.gonogo.log;

/// Something that shows what an event says.
public sealed interface Evidence {
  /// A page that somebody else keeps; it is never fetched.
  ///
  /// @param url of the web: `https://…`
  record Link(String url) implements Evidence {
    public Link {
      if (!isUrl(url)) {
        throw new IllegalArgumentException("no address of the web: " + url);
      }
    }
  }

  /// A file that lies in the project.
  ///
  /// @param file its path, relative to the folder of `gonogo.yaml`, with `/`
  /// @param sha256 of its bytes when the event was written, in hexadecimal
  record Attached(String file, String sha256) implements Evidence {
    public Attached {
      if (!isPath(file) || !EventForms.HASH.matcher(sha256).matches()) {
        throw new IllegalArgumentException("no file of the project: " + file);
      }
    }
  }

  /// Whether a text is the address of a page of the web, and no script or file.
  static boolean isUrl(String text) {
    return EventForms.URL.matcher(text).matches();
  }

  /// Whether a text names a file inside of a folder, and leads nowhere else.
  static boolean isPath(String text) {
    return EventForms.PATH.matcher(text).matches();
  }
}
