package id.pelanggan.application.disclosure;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.access.Gate;
import id.pelanggan.application.port.Transactions;
import id.pelanggan.application.request.RequestBook;
import id.pelanggan.application.vault.OpenKeys;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.access.Permission;
import id.pelanggan.domain.audit.AuditAction;
import id.pelanggan.domain.customer.CustomerId;
import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.request.PrivacyRequest;
import id.pelanggan.domain.request.RequestError;
import id.pelanggan.domain.request.RequestEvent.Act;
import id.pelanggan.domain.request.RequestId;
import jakarta.inject.Inject;
import java.util.function.Consumer;

/** Hands out everything that the product knows of a person, with where it comes from. */
public final class ExportAccess {
  private final Gate gate;
  private final Transactions transactions;
  private final OpenKeys openKeys;
  private final RequestBook book;
  private final Sections sections;

  @Inject
  ExportAccess(
      Gate gate,
      Transactions transactions,
      OpenKeys openKeys,
      RequestBook book,
      Sections sections) {
    this.gate = requireNonNull(gate, "gate is null");
    this.transactions = requireNonNull(transactions, "transactions is null");
    this.openKeys = requireNonNull(openKeys, "openKeys is null");
    this.book = requireNonNull(book, "book is null");
    this.sections = requireNonNull(sections, "sections is null");
  }

  /**
   * For a request of access or portability, which may be answered after that.
   *
   * @param writing puts it into files; where it throws, nothing was handed out
   * @throws PelangganException {@link RequestError#REQUEST_UNKNOWN}, {@link
   *     RequestError#REQUEST_CLOSED}, {@link RequestError#REQUEST_CUSTOMER_MISSING}, {@link
   *     RequestError#REQUEST_NOT_VERIFIED}; a {@code VaultError} where the keys are locked
   */
  public Export export(CallContext context, RequestId id, Consumer<Export> writing) {
    gate.require(context, Permission.HANDLE_REQUESTS);
    openKeys.require();
    return transactions.inTransaction(() -> {
      PrivacyRequest request = book.requireOpen(id);
      CustomerId customer = RequestBook.requireCustomer(request);
      RequestBook.requireVerified(request);
      Export export = new Export(request, sections.read(customer));
      book.change(context, request.inWork(), Act.EXPORTED, "", AuditAction.ACCESS_EXPORTED);
      writing.accept(export);
      return export;
    });
  }

  /**
   * What was handed out.
   *
   * @param request for which
   */
  public record Export(PrivacyRequest request, AccessRecord record) {
    public Export {
      requireNonNull(request, "request is null");
      requireNonNull(record, "record is null");
    }

    @Override
    public String toString() {
      return "Export[" + request + "]";
    }
  }
}
