package dev.gonogo.site;

import java.util.List;

/// What the templates show: names and texts, already chosen; a field that ends in `Html` is safe
/// HTML, any other is plain text that the template escapes.
///
/// @param title of the checklist
/// @param sections in order
/// @param items all, in order
/// @param phases those that have items, in order of time
/// @param decision the last one; its `known` is false where there is none
/// @param bundle the policies as one file
/// @param version of gonogo
record SiteView(
    String title,
    List<SectionView> sections,
    List<ItemView> items,
    List<PhaseView> phases,
    DecisionView decision,
    BundleView bundle,
    String version) {

  /// The policies as one file.
  ///
  /// @param revision which ones, as its manifest and every decision by them say it
  /// @param query what `opa` may be asked of it
  record BundleView(String url, String revision, String query) {}

  /// A chapter: a page of its own.
  record SectionView(
      String slug,
      String url,
      String title,
      String titleHtml,
      String introHtml,
      String closingHtml,
      List<GroupView> groups,
      List<ItemView> items) {}

  /// A heading inside a chapter; `title` is empty for what stands before the first.
  record GroupView(
      String slug, String titleHtml, String introHtml, String closingHtml, List<ItemView> items) {}

  /// A phase and how many items are due in it.
  record PhaseView(String word, String label, int count) {}

  /// An item: a page of its own.
  record ItemView(
      String id,
      String url,
      String title,
      String titleHtml,
      String sectionTitle,
      String sectionUrl,
      String groupTitle,
      String severity,
      String severityLabel,
      List<String> roles,
      String phaseLabel,
      boolean metric,
      boolean machine,
      String state,
      String stateLabel,
      String reason,
      boolean blocks,
      String whyHtml,
      String fixHtml,
      String evidenceHtml,
      String rollbackHtml,
      String moreHtml,
      List<CommandView> commands,
      List<CheckView> checks,
      List<ThresholdView> thresholds,
      List<FindingView> findings,
      List<SaidView> said,
      String waiver,
      String facet,
      String combineLabel,
      String validLabel,
      String needsLabel,
      String source) {}

  /// A command to copy.
  record CommandView(boolean rollback, String text) {}

  /// A check: as it was written, as it was compiled, and what shows what it means.
  record CheckView(
      String kind,
      String kindLabel,
      boolean partial,
      String statementHtml,
      String regoPath,
      String regoHtml,
      List<ExampleView> examples) {}

  /// A threshold that a project may set.
  ///
  /// @param set what the project has set instead; empty where it has not
  record ThresholdView(String name, String own, String set) {}

  /// An example of a check.
  record ExampleView(String expected, String label, String text) {}

  /// A finding of the last decision.
  ///
  /// @param waiver who accepts it, until when and why; empty where nobody does
  record FindingView(
      String verdict,
      String verdictLabel,
      String subject,
      String message,
      String place,
      String waiver) {}

  /// What somebody says of an item.
  ///
  /// @param kind `attested`, `refused` or, where it counts for nothing, `lost`
  /// @param role in which they say it, maybe empty
  /// @param until when it holds, in words; empty where nothing but a release ends it
  /// @param why it does not make the item hold; empty where it does
  record SaidView(
      String kind,
      String label,
      String name,
      String role,
      String at,
      String note,
      List<LinkView> links,
      List<String> files,
      String until,
      boolean signed,
      String why) {}

  /// A page elsewhere.
  ///
  /// @param text the address as it may be shown
  record LinkView(String url, String text) {}

  /// What one role, or one kind of input, leaves open.
  ///
  /// @param blockers how many of the items at the gate are blockers
  /// @param others how many others are at the gate
  record WorkView(
      String anchor, String name, long blockers, long others, long below, List<ItemView> items) {}

  /// An answer or a waiver that runs out soon.
  record EndingView(String until, ItemView item) {}

  /// The last decision.
  ///
  /// @param tone `go`, `hold` or `nogo`: how good the word is
  /// @param scope what it speaks for, in a sentence
  /// @param blockers what is wrong or cannot be told at the gate
  /// @param phases how much is open at the gate, a phase each
  /// @param duties what each role has to answer
  /// @param gaps what no file was given for
  /// @param trouble why nothing could be decided whatever was found; empty where it could
  /// @param errors what went wrong while judging
  record DecisionView(
      boolean known,
      String tone,
      String word,
      String at,
      String scope,
      String trouble,
      List<String> errors,
      List<CountView> counts,
      List<ItemView> blockers,
      List<CountView> phases,
      List<WorkView> duties,
      List<WorkView> gaps,
      List<EndingView> endings,
      List<ItemView> waived,
      List<InputView> inputs,
      List<UnseenView> unseen,
      List<String> weakeningsHtml,
      List<String> notesHtml) {}

  /// How many items are in a state, or in a phase.
  record CountView(String state, String label, long count) {}

  /// What became of an input.
  ///
  /// @param digest of its file, or how many files it is; empty where none was read
  /// @param skippedHtml why it was not judged; empty where it was
  record InputView(String name, String kind, String digest, String skippedHtml, boolean refused) {}

  /// Of a kind of input, what no check looks at.
  ///
  /// @param types each with how many there are
  record UnseenView(String kindLabel, List<CountedView> types) {}

  /// A type of things and how many there are.
  record CountedView(String name, int count) {}
}
