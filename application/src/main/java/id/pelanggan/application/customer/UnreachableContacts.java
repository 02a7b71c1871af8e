package id.pelanggan.application.customer;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.intake.Redaction;
import id.pelanggan.application.port.RetentionFacts;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.audit.AuditAction;
import id.pelanggan.domain.customer.ContactPoint;
import id.pelanggan.domain.customer.ContactStatus;
import id.pelanggan.domain.customer.CustomerDetails;
import id.pelanggan.domain.customer.CustomerId;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/** Notes that nobody is reached by an e-mail address or a number any more. */
public final class UnreachableContacts {
  private final OperatorsWord word;
  private final Redaction redaction;
  private final RetentionFacts facts;

  @Inject
  UnreachableContacts(OperatorsWord word, Redaction redaction, RetentionFacts facts) {
    this.word = requireNonNull(word, "word is null");
    this.redaction = requireNonNull(redaction, "redaction is null");
    this.facts = requireNonNull(facts, "facts is null");
  }

  /** In the transaction of the caller. From now on the time of a policy is counted for it. */
  public void mark(CallContext context, CustomerId customer, ContactPoint point) {
    ContactPoint dead = point.with(ContactStatus.UNREACHABLE);
    word.change(context, customer, AuditAction.CUSTOMER_CHANGED, before -> saying(before, dead));
    facts.noteDead(customer, redaction.digest(dead), context.at());
  }

  private static CustomerDetails saying(CustomerDetails before, ContactPoint dead) {
    List<ContactPoint> points = new ArrayList<>(before.contactPoints());
    points.removeIf(
        point -> point.kind() == dead.kind() && point.sameness().equals(dead.sameness()));
    points.add(dead);
    return new CustomerDetails(
        before.attributes(), points, before.addresses(), before.preferences(), before.statements());
  }
}
