package id.pelanggan.app.cli.erasure;

import static java.util.Objects.requireNonNull;

import id.pelanggan.app.cli.Columns;
import id.pelanggan.app.cli.Phrases;
import id.pelanggan.application.erasure.ErasureReceipt;
import id.pelanggan.domain.erasure.Erasure;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The receipt of an erasure, as people read it. */
final class ReceiptLines {
  private static final String INDENT = "  ";

  private final Phrases phrases;

  ReceiptLines(Phrases phrases) {
    this.phrases = requireNonNull(phrases, "phrases is null");
  }

  List<String> of(ErasureReceipt receipt) {
    List<String> lines = new ArrayList<>(facts(receipt.erasure()).lines());
    Columns steps = new Columns();
    receipt
        .steps()
        .forEach(step ->
            steps.row(phrases.say("erasure.step." + step.state()), phrases.time(step.last())));
    if (!steps.isEmpty()) {
      lines.add(phrases.say("erasure.steps"));
      lines.addAll(steps.lines(INDENT));
    }
    lines.addAll(new TableLines(phrases).of(receipt.tables()));
    receipt
        .systems()
        .forEach(told ->
            lines.add(
                phrases.say(
                    "erasure.told." + told.answer(),
                    Map.of("system", told.name(), "customers", phrases.number(told.customers())))));
    receipt
        .held()
        .forEach((customer, hold) ->
            lines.add(
                phrases.say(
                    "erasure.held",
                    Map.of(
                        "customer", customer.value().toString(),
                        "hold", hold.value().toString()))));
    lines.add(
        phrases.say(
            receipt.pendingCopies() == 0 ? "erasure.copies" : "erasure.copies.pending",
            Map.of(
                "copies", phrases.number(receipt.copies()),
                "pending", phrases.number(receipt.pendingCopies()))));
    lines.add(phrases.say(receipt.isComplete() ? "erasure.complete" : "erasure.incomplete"));
    return lines;
  }

  private Columns facts(Erasure erasure) {
    Columns facts = new Columns();
    facts.row(phrases.say("erasure.column.id"), erasure.id().value().toString());
    facts.row(phrases.say("erasure.column.asked"), phrases.time(erasure.asked().at()));
    facts.row(
        phrases.say("erasure.column.reason"), phrases.say("erasure.reason." + erasure.reason()));
    facts.row(phrases.say("erasure.column.depth"), phrases.say("erasure.depth." + erasure.depth()));
    facts.row(phrases.say("erasure.column.state"), phrases.say("erasure.state." + erasure.state()));
    facts.row(phrases.say("erasure.column.customers"), phrases.number(erasure.customers()));
    facts.row(phrases.say("erasure.column.gone"), phrases.number(erasure.gone()));
    return facts;
  }
}
