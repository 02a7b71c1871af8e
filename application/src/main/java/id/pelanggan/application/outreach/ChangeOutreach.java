package id.pelanggan.application.outreach;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.access.Audit;
import id.pelanggan.application.access.Gate;
import id.pelanggan.application.port.OutreachBook;
import id.pelanggan.application.port.OutreachBook.StoredOutreach;
import id.pelanggan.application.port.Transactions;
import id.pelanggan.application.vault.OpenKeys;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.access.Permission;
import id.pelanggan.domain.audit.AuditAction;
import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.outreach.MailServer;
import id.pelanggan.domain.outreach.OutreachError;
import id.pelanggan.domain.outreach.PagesAddress;
import id.pelanggan.domain.vault.KeySlot;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;

/** Changes how letters are sent and where the pages of customers are. */
public final class ChangeOutreach {
  static final String FIRST_LANGUAGE = "id";
  private static final Set<String> WRITTEN = Set.of("id", "en");

  private final Gate gate;
  private final Audit audit;
  private final OpenKeys openKeys;
  private final Transactions transactions;
  private final OutreachBook outreach;
  private final OutreachSealing sealing;

  @Inject
  public ChangeOutreach(
      Gate gate,
      Audit audit,
      OpenKeys openKeys,
      Transactions transactions,
      OutreachBook outreach,
      OutreachSealing sealing) {
    this.gate = requireNonNull(gate, "gate is null");
    this.audit = requireNonNull(audit, "audit is null");
    this.openKeys = requireNonNull(openKeys, "openKeys is null");
    this.transactions = requireNonNull(transactions, "transactions is null");
    this.outreach = requireNonNull(outreach, "outreach is null");
    this.sealing = requireNonNull(sealing, "sealing is null");
  }

  /**
   * Changes what is given, and leaves the rest.
   *
   * @throws PelangganException an {@link OutreachError} that says what cannot be
   */
  public void change(CallContext context, Change change) {
    gate.require(context, Permission.CHANGE_OUTREACH);
    openKeys.require();
    change
        .language()
        .filter(language -> !WRITTEN.contains(language))
        .ifPresent(language -> {
          throw new PelangganException(OutreachError.LETTER_LANGUAGE_UNKNOWN);
        });
    transactions.inTransaction(() -> {
      outreach.save(changed(outreach.find(), change));
      audit.note(context, AuditAction.OUTREACH_CHANGED);
      return true;
    });
  }

  private StoredOutreach changed(Optional<StoredOutreach> before, Change change) {
    KeySlot slot = before.map(StoredOutreach::slot).orElseGet(sealing::newSlot);
    int version = before.map(StoredOutreach::version).orElse(0) + 1;
    Optional<MailServer> server = change.mail().apply(before.flatMap(sealing::open));
    return new StoredOutreach(
        slot,
        version,
        server.map(known -> sealing.seal(slot, version, known)),
        change.pages().map(PagesAddress::new).or(() -> before.flatMap(StoredOutreach::pages)),
        change.language().or(() -> before.map(StoredOutreach::language)).orElse(FIRST_LANGUAGE));
  }

  /**
   * @param pages the address of the pages
   * @param language two lower-case letters
   */
  public record Change(MailChange mail, Optional<String> pages, Optional<String> language) {
    public Change {
      requireNonNull(mail, "mail is null");
      requireNonNull(pages, "pages is null");
      requireNonNull(language, "language is null");
    }
  }
}
