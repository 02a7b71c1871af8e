package id.pelanggan.app.cli.erasure;

import id.pelanggan.application.erasure.ErasureReceipt;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The receipt of an erasure, for programs. */
record ReceiptJson(
    ErasureJson erasure,
    boolean complete,
    List<StepJson> steps,
    List<TableJson> tables,
    List<ToldJson> systems,
    List<HeldJson> held,
    int keyringCopies,
    int pendingKeyringCopies) {
  static ReceiptJson of(ErasureReceipt receipt) {
    List<HeldJson> held = new ArrayList<>();
    receipt
        .held()
        .forEach((customer, hold) -> held.add(new HeldJson(customer.value(), hold.value())));
    return new ReceiptJson(
        ErasureJson.of(receipt.erasure()),
        receipt.isComplete(),
        receipt.steps().stream()
            .map(step ->
                new StepJson(step.state().name(), step.first(), step.last(), step.batches()))
            .toList(),
        receipt.tables().stream().map(TableJson::of).toList(),
        receipt.systems().stream()
            .map(told -> new ToldJson(told.name(), told.answer().name(), told.customers()))
            .toList(),
        held,
        receipt.copies(),
        receipt.pendingCopies());
  }

  record StepJson(String step, Instant first, Instant last, int batches) {}

  record ToldJson(String system, String answer, long customers) {}

  record HeldJson(UUID customer, UUID hold) {}
}
