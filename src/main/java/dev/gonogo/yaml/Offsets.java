package dev.gonogo.yaml;

import java.util.Arrays;

/// Code points, in which the YAML library counts, to UTF-16 offsets, in which a source counts.
final class Offsets {
  /// The code point index of every character beyond the basic plane.
  private final int[] wide;

  Offsets(String text) {
    int[] found = new int[8];
    int count = 0;
    int codePoint = 0;
    for (int i = 0; i < text.length(); i++, codePoint++) {
      if (Character.isHighSurrogate(text.charAt(i))
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        found = count == found.length ? Arrays.copyOf(found, count * 2) : found;
        found[count++] = codePoint;
        i++;
      }
    }
    wide = Arrays.copyOf(found, count);
  }

  int utf16(int codePoint) {
    int before = Arrays.binarySearch(wide, codePoint);
    return codePoint + (before >= 0 ? before : -before - 1);
  }
}
