package id.pelanggan.application.erasure;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.access.Gate;
import id.pelanggan.application.erasure.ErasureReceipt.Answer;
import id.pelanggan.application.erasure.ErasureReceipt.Told;
import id.pelanggan.application.port.ErasureBook;
import id.pelanggan.application.port.Keyring;
import id.pelanggan.application.port.Outbox;
import id.pelanggan.application.port.Outbox.Message;
import id.pelanggan.application.port.Sources;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.access.Permission;
import id.pelanggan.domain.erasure.Erasure;
import id.pelanggan.domain.erasure.ErasureError;
import id.pelanggan.domain.erasure.ErasureId;
import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.source.Source;
import id.pelanggan.domain.source.SourceId;
import id.pelanggan.domain.vault.KeyringReport;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Gives the receipt of an erasure. */
public final class ShowErasure {
  private final Gate gate;
  private final ErasureBook book;
  private final Outbox outbox;
  private final Sources sources;
  private final Keyring keyring;

  @Inject
  public ShowErasure(Gate gate, ErasureBook book, Outbox outbox, Sources sources, Keyring keyring) {
    this.gate = requireNonNull(gate, "gate is null");
    this.book = requireNonNull(book, "book is null");
    this.outbox = requireNonNull(outbox, "outbox is null");
    this.sources = requireNonNull(sources, "sources is null");
    this.keyring = requireNonNull(keyring, "keyring is null");
  }

  /**
   * @throws PelangganException {@link ErasureError#ERASURE_UNKNOWN}
   */
  public ErasureReceipt show(CallContext context, ErasureId id) {
    gate.require(context, Permission.ERASE_CUSTOMERS);
    Erasure erasure =
        book.find(id)
            .orElseThrow(() ->
                new PelangganException(
                    ErasureError.ERASURE_UNKNOWN, Map.of("erasure", id.value().toString())));
    KeyringReport keys = keyring.report();
    return new ErasureReceipt(
        erasure,
        book.listSteps(id),
        book.listTables(id),
        told(id),
        book.listHeld(id),
        keys.copies().size(),
        (int) keys.copies().stream().filter(copy -> !copy.whole()).count());
  }

  private List<Told> told(ErasureId id) {
    Map<SourceId, Map<Answer, Long>> counts = new HashMap<>();
    for (Message message : outbox.listOfCause(id.value())) {
      counts
          .computeIfAbsent(message.source(), source -> new EnumMap<>(Answer.class))
          .merge(answer(message), 1L, Long::sum);
    }
    Map<SourceId, String> names =
        sources.list().stream().collect(Collectors.toMap(Source::id, Source::name));
    List<Told> told = new ArrayList<>();
    counts.forEach((source, answers) ->
        answers.forEach((answer, customers) ->
            told.add(new Told(source, names.getOrDefault(source, ""), answer, customers))));
    told.sort(Comparator.comparing(Told::name).thenComparing(Told::answer));
    return told;
  }

  private static Answer answer(Message message) {
    return switch (message.state()) {
      case WAITING -> Answer.WAITING;
      case BY_HAND -> Answer.BY_HAND;
      case ACKNOWLEDGED -> Answer.ACKNOWLEDGED;
      case DONE_BY_HAND -> Answer.DONE_BY_HAND;
    };
  }
}
