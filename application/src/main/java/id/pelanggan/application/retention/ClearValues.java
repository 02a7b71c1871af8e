package id.pelanggan.application.retention;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.access.Audit;
import id.pelanggan.application.intake.Redaction;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.audit.AuditAction;
import id.pelanggan.domain.customer.CustomerId;
import id.pelanggan.domain.document.CustomerDocument;
import id.pelanggan.domain.document.Document;
import id.pelanggan.domain.retention.SensitivePart;
import id.pelanggan.domain.retention.SensitivePatterns;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Takes a value out of every version of everything that says it, whoever said it. A source that
 * says the same again says nothing new, so that the value does not come back by itself.
 */
final class ClearValues {
  private final Redaction redaction;
  private final Audit audit;

  @Inject
  ClearValues(Redaction redaction, Audit audit) {
    this.redaction = requireNonNull(redaction, "redaction is null");
    this.audit = requireNonNull(audit, "audit is null");
  }

  /**
   * In the transaction of the caller.
   *
   * @return how many versions said it
   */
  int clear(CallContext context, CustomerId customer, Clearing clearing) {
    int changed =
        switch (clearing) {
          case Clearing.ContactPoints points -> clearPoints(customer, points);
          case Clearing.Preferences all ->
              redaction.redact(
                  customer,
                  (record, document) ->
                      new Rewriting()
                          .named((part, name, value) ->
                              part == SensitivePart.PREFERENCE
                                  ? Optional.empty()
                                  : Optional.of(value))
                          .apply(document));
          case Clearing.Sensitive found ->
              redaction.redact(customer, (record, document) -> without(found, record, document));
        };
    audit.note(context, AuditAction.VALUE_CLEARED, customer, customer.value());
    return changed;
  }

  private int clearPoints(CustomerId customer, Clearing.ContactPoints points) {
    Set<String> texts = new HashSet<>();
    redaction.read(customer, document -> collect(document, points, texts));
    return redaction.redact(
        customer,
        (record, document) ->
            new Rewriting()
                .contacts(point -> !points.gone().contains(redaction.digest(point)))
                .named((part, name, value) -> without(texts, value))
                .texts(text -> without(texts, text).orElse(""))
                .apply(document));
  }

  private void collect(Document document, Clearing.ContactPoints points, Set<String> texts) {
    if (document instanceof CustomerDocument customer) {
      customer.details().contactPoints().stream()
          .filter(point -> !point.normalised().isEmpty())
          .filter(point -> points.gone().contains(redaction.digest(point)))
          .forEach(point -> {
            texts.add(point.written());
            texts.add(point.normalised());
          });
    }
  }

  /** Empty where nothing is left. */
  private static Optional<String> without(Set<String> texts, String value) {
    String left = value;
    for (String text : texts) {
      left = left.replace(text, "");
    }
    return left.equals(value)
        ? Optional.of(value)
        : Optional.of(left.strip()).filter(rest -> !rest.isEmpty());
  }

  private static Document without(Clearing.Sensitive found, UUID record, Document document) {
    if (!record.equals(found.record())) {
      return document;
    }
    return new Rewriting()
        .named((part, name, value) ->
            part == found.part() && SensitivePatterns.find(name, value).contains(found.kind())
                ? Optional.empty()
                : Optional.of(value))
        .texts(text ->
            found.part() == SensitivePart.TEXT
                ? SensitivePatterns.without(found.kind(), text)
                : text)
        .apply(document);
  }
}
