package id.pelanggan.application.selfservice;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.access.Audit;
import id.pelanggan.application.access.Gate;
import id.pelanggan.application.intake.ManualChanges;
import id.pelanggan.application.port.LinkTokens.LinkKind;
import id.pelanggan.application.port.LinkTokens.Stored;
import id.pelanggan.application.port.TimeOrderedIds;
import id.pelanggan.application.port.Transactions;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.access.Permission;
import id.pelanggan.domain.audit.AuditAction;
import id.pelanggan.domain.customer.CustomerId;
import id.pelanggan.domain.document.CustomerReference;
import id.pelanggan.domain.document.ExternalId;
import id.pelanggan.domain.document.FeedbackDocument;
import id.pelanggan.domain.engagement.FeedbackKind;
import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.intake.ChangeSetId;
import id.pelanggan.domain.outreach.OutreachError;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;

/** Takes what a customer thinks of the shop. */
public final class AnswerSurvey {
  /** How many characters the words may have. */
  public static final int MAXIMUM_WORDS = 2_000;

  private static final int BEST = 10;

  private final Gate gate;
  private final Audit audit;
  private final Transactions transactions;
  private final LinkDesk desk;
  private final Sessions sessions;
  private final ManualChanges changes;
  private final TimeOrderedIds ids;

  @Inject
  public AnswerSurvey(
      Gate gate,
      Audit audit,
      Transactions transactions,
      LinkDesk desk,
      Sessions sessions,
      ManualChanges changes,
      TimeOrderedIds ids) {
    this.gate = requireNonNull(gate, "gate is null");
    this.audit = requireNonNull(audit, "audit is null");
    this.transactions = requireNonNull(transactions, "transactions is null");
    this.desk = requireNonNull(desk, "desk is null");
    this.sessions = requireNonNull(sessions, "sessions is null");
    this.changes = requireNonNull(changes, "changes is null");
    this.ids = requireNonNull(ids, "ids is null");
  }

  /**
   * Uses the link up.
   *
   * @param rating 0, as bad as can be, to 10
   * @param words may be empty
   * @throws PelangganException {@link OutreachError#SURVEY_ANSWER_INVALID}; the link is not used up
   *     then
   */
  public LinkResult<Thanks> answer(CallContext context, String token, int rating, String words) {
    gate.require(context, Permission.ACT_FOR_ONESELF);
    if (rating < 0 || rating > BEST || words.length() > MAXIMUM_WORDS) {
      throw new PelangganException(OutreachError.SURVEY_ANSWER_INVALID);
    }
    return transactions.inTransaction(() ->
        desk.use(context, token, LinkKind.SURVEY)
            .then(link -> answered(context, link, rating, words)));
  }

  private LinkResult<Thanks> answered(CallContext context, Stored link, int rating, String words) {
    return link.customer()
        .filter(sessions::isKnown)
        .<LinkResult<Thanks>>map(customer -> {
          record(context, customer, rating, words);
          return new LinkResult.Opened<>(new Thanks());
        })
        .orElseGet(LinkResult.NotValid::new);
  }

  private void record(CallContext context, CustomerId customer, int rating, String words) {
    ChangeSetId changeSet =
        changes
            .receive(
                context,
                new FeedbackDocument(
                    new ExternalId(ids.next().toString()),
                    Optional.of(context.at()),
                    new CustomerReference.Chosen(customer),
                    FeedbackKind.RATING,
                    OptionalInt.of(rating),
                    context.at(),
                    words.strip(),
                    new TreeMap<>()))
            .changeSet();
    audit.note(context, AuditAction.ENGAGEMENT_RECORDED, customer, changeSet.value());
  }

  /** It is noted. */
  public record Thanks() {}
}
