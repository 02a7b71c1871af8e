package id.pelanggan.app.linear;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.importing.ImportReport;
import id.pelanggan.application.importing.ListImports;
import jakarta.inject.Inject;
import java.util.List;

/** Everything that was brought in, the newest first. */
final class ImportsPage {
  private final Conversation conversation;
  private final Choosing choosing;
  private final Caller caller;
  private final ListImports listImports;
  private final ImportPage importPage;

  @Inject
  ImportsPage(
      Conversation conversation,
      Choosing choosing,
      Caller caller,
      ListImports listImports,
      ImportPage importPage) {
    this.conversation = requireNonNull(conversation, "conversation is null");
    this.choosing = requireNonNull(choosing, "choosing is null");
    this.caller = requireNonNull(caller, "caller is null");
    this.listImports = requireNonNull(listImports, "listImports is null");
    this.importPage = requireNonNull(importPage, "importPage is null");
  }

  void show() {
    if (read().isEmpty()) {
      conversation.say("imports.none");
    } else {
      choosing.browse(
          conversation.word("linear.imports.title"),
          () -> ListPage.of(read()),
          report -> importPage.open(report.changeSet().id()));
    }
  }

  private List<Option<ImportReport>> read() {
    return listImports.list(caller.sales()).stream()
        .map(report -> new Option<>(ImportPage.words(report, conversation.phrases()), report))
        .toList();
  }
}
