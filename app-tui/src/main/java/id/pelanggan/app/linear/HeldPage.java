package id.pelanggan.app.linear;

import static java.util.Objects.requireNonNull;

import id.pelanggan.app.cli.Unlocking;
import id.pelanggan.app.screen.sources.quarantine.CellName;
import id.pelanggan.app.screen.sources.sync.StoredConnections;
import id.pelanggan.app.screen.sources.sync.SyncWords;
import id.pelanggan.application.sync.QuarantineEntry;
import id.pelanggan.application.sync.QuarantinedView;
import id.pelanggan.application.sync.RepairQuarantined.Outcome;
import id.pelanggan.application.sync.ReplayQuarantine;
import id.pelanggan.domain.mapping.Refusal;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Records of a system that are kept aside: why, what they say where somebody asks, their repair.
 */
final class HeldPage {
  private final Conversation conversation;
  private final Choosing choosing;
  private final Caller caller;
  private final Unlocking unlocking;
  private final StoredConnections connections;

  @Inject
  HeldPage(
      Conversation conversation,
      Choosing choosing,
      Caller caller,
      Unlocking unlocking,
      StoredConnections connections) {
    this.conversation = requireNonNull(conversation, "conversation is null");
    this.choosing = requireNonNull(choosing, "choosing is null");
    this.caller = requireNonNull(caller, "caller is null");
    this.unlocking = requireNonNull(unlocking, "unlocking is null");
    this.connections = requireNonNull(connections, "connections is null");
  }

  void open(String name) {
    unlocking.require(caller.sales());
    choosing.menu(
        "systems.held.title",
        "linear.help.held",
        () ->
            List.of(
                new Option<>(conversation.word("linear.held.list"), () -> list(name)),
                new Option<>(conversation.word("linear.held.replay"), () -> replay(name))));
  }

  private void list(String name) {
    if (connections.quarantine(name).isEmpty()) {
      conversation.say("systems.held.none");
      return;
    }
    choosing.browse(
        conversation.word("systems.held.title"),
        () ->
            ListPage.of(
                connections.quarantine(name).stream()
                    .map(entry -> new Option<>(words(entry), entry))
                    .toList()),
        this::show);
  }

  private String words(QuarantineEntry entry) {
    return conversation.phrases().word(entry.stream())
        + "; "
        + reason(new Refusal(entry.reason(), entry.column()));
  }

  private String reason(Refusal refusal) {
    return new SyncWords(conversation.phrases()).reason(refusal);
  }

  /** What stands in it is a person's: it is read out only where somebody agrees. */
  private void show(QuarantineEntry entry) {
    if (!choosing.isAgreed(conversation.word("linear.held.show"))) {
      return;
    }
    QuarantinedView view = connections.show(entry.id());
    List<CellName> cells = CellName.of(view);
    cells.forEach(cell -> conversation.labelled(label(cell), cell.text()));
    Optional<CellName> chosen =
        choosing.one(
            conversation.word("linear.held.cell"),
            cells.stream().map(cell -> new Option<>(label(cell), cell)).toList(),
            "linear.help.held");
    chosen.ifPresent(cell ->
        conversation
            .ask(label(cell) + ": ", "linear.help.text")
            .ifPresent(text -> repair(view, Map.of(cell.name(), text))));
  }

  private String label(CellName cell) {
    return new SyncWords(conversation.phrases()).column(cell.name());
  }

  private void repair(QuarantinedView view, Map<String, String> cells) {
    switch (connections.repair(view.entry().id(), CellName.everywhere(view, cells))) {
      case Outcome.CameIn in -> conversation.say("systems.repaired");
      case Outcome.StillOut out -> conversation.line(reason(out.refusal()));
    }
  }

  private void replay(String name) {
    ReplayQuarantine.Report report = connections.replay(Optional.of(name));
    conversation.say(
        "quarantine.replayed",
        Map.of(
            "cameIn", conversation.phrases().number(report.cameIn()),
            "stillOut", conversation.phrases().number(report.stillOut())));
  }
}
