package id.pelanggan.app.screen.customers;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.access.IdentifyOperator;
import id.pelanggan.application.customer.CustomerView;
import id.pelanggan.application.customer.NoteCopy;
import id.pelanggan.application.customer.RevealCustomer;
import id.pelanggan.application.customer.Revealed;
import id.pelanggan.application.customer.ShowCustomer;
import id.pelanggan.application.sales.ShowOrder;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.audit.RevealReason;
import id.pelanggan.domain.customer.Concealed;
import id.pelanggan.domain.customer.CustomerId;
import id.pelanggan.domain.document.ExternalId;
import id.pelanggan.domain.source.StartingPurposes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;

/** Reads customers of the home. */
final class StoredDetails implements Details {
  private final IdentifyOperator identifyOperator;
  private final ShowCustomer showCustomer;
  private final RevealCustomer revealCustomer;
  private final NoteCopy noteCopy;
  private final ShowOrder showOrder;

  @Inject
  StoredDetails(
      IdentifyOperator identifyOperator,
      ShowCustomer showCustomer,
      RevealCustomer revealCustomer,
      NoteCopy noteCopy,
      ShowOrder showOrder) {
    this.identifyOperator = requireNonNull(identifyOperator, "identifyOperator is null");
    this.showCustomer = requireNonNull(showCustomer, "showCustomer is null");
    this.revealCustomer = requireNonNull(revealCustomer, "revealCustomer is null");
    this.noteCopy = requireNonNull(noteCopy, "noteCopy is null");
    this.showOrder = requireNonNull(showOrder, "showOrder is null");
  }

  @Override
  public CustomerView show(CustomerId customer) {
    return showCustomer.show(context(), customer);
  }

  @Override
  public Revealed reveal(CustomerId customer, Set<Concealed> what, RevealReason reason) {
    return revealCustomer.reveal(context(), customer, what, reason);
  }

  @Override
  public void noteCopy(CustomerId customer) {
    noteCopy.note(context(), customer);
  }

  @Override
  public List<ShowOrder.OrderView> orders(ExternalId number) {
    return showOrder.show(context(), number);
  }

  private CallContext context() {
    return identifyOperator.identify(StartingPurposes.SALES_AND_SERVICE);
  }
}
