package dev.gonogo.checklist;

import java.util.Arrays;
import java.util.Optional;

/// When an item is due, in the order of time.
public enum Phase {
  BUILD("build"),
  PRE_LAUNCH_48H("pre-launch-48h"),
  GO_LIVE_1H_BEFORE("go-live-1h-before"),
  GO_LIVE_DURING("go-live-during"),
  GO_LIVE_AFTER("go-live-after"),
  POST_LAUNCH_24_48H("post-launch-24-48h"),
  AFTER_1_WEEK("after-1-week"),
  LESSONS("lessons");

  private final String word;

  Phase(String word) {
    this.word = word;
  }

  /// Its word in the checklist.
  public String word() {
    return word;
  }

  public static Optional<Phase> of(String word) {
    return Arrays.stream(values()).filter(p -> p.word.equals(word)).findFirst();
  }
}
