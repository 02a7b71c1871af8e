package id.pelanggan.application.agreement;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.access.Audit;
import id.pelanggan.application.access.Gate;
import id.pelanggan.application.consent.ConsentBook.SourceWord;
import id.pelanggan.application.consent.UnclearSealing;
import id.pelanggan.application.port.Sources;
import id.pelanggan.application.port.Transactions;
import id.pelanggan.application.port.UnclearWords;
import id.pelanggan.application.port.UnclearWords.Word;
import id.pelanggan.application.vault.OpenKeys;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.access.Permission;
import id.pelanggan.domain.audit.AuditAction;
import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.vault.VaultError;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;

/** Lists words of sources that a person has to look at; each time is noted. */
public final class ListUnclearWords {
  private final Gate gate;
  private final OpenKeys openKeys;
  private final Transactions transactions;
  private final Audit audit;
  private final UnclearWords words;
  private final UnclearSealing sealing;
  private final Sources sources;

  @Inject
  ListUnclearWords(
      Gate gate,
      OpenKeys openKeys,
      Transactions transactions,
      Audit audit,
      UnclearWords words,
      UnclearSealing sealing,
      Sources sources) {
    this.gate = requireNonNull(gate, "gate is null");
    this.openKeys = requireNonNull(openKeys, "openKeys is null");
    this.transactions = requireNonNull(transactions, "transactions is null");
    this.audit = requireNonNull(audit, "audit is null");
    this.words = requireNonNull(words, "words is null");
    this.sealing = requireNonNull(sealing, "sealing is null");
    this.sources = requireNonNull(sources, "sources is null");
  }

  /** The newest first. */
  public List<UnclearWord> list(CallContext context, int limit) {
    gate.require(context, Permission.SEE_CONSENTS);
    openKeys.require();
    return transactions.inTransaction(() -> {
      List<UnclearWord> found = words.list(limit).stream().flatMap(this::open).toList();
      audit.note(context, AuditAction.CONSENTS_READ, found.size());
      return found;
    });
  }

  /** How many there are, of whatever customers. */
  public long count(CallContext context) {
    gate.require(context, Permission.SEE_CONSENTS);
    return words.count();
  }

  /** What is erased meanwhile is left out. */
  private Stream<UnclearWord> open(Word word) {
    try {
      SourceWord said = sealing.open(word);
      return Stream.of(
          new UnclearWord(
              word.speaker().customer(),
              sources.find(word.speaker().source()),
              said.topic(),
              said.value(),
              word.notedAt()));
    } catch (PelangganException e) {
      if (e.code() == VaultError.KEY_PUNCTURED) {
        return Stream.of();
      }
      throw e;
    }
  }
}
