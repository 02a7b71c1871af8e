package id.pelanggan.application.request;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.access.Gate;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.access.Permission;
import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.request.RequestError;
import id.pelanggan.domain.request.RequestId;
import jakarta.inject.Inject;

/** Writes what a customer is given in the hand: that the request came in, or its answer. */
public final class WriteReceipt {
  private final Gate gate;
  private final RequestBook book;
  private final RequestLetters letters;

  @Inject
  WriteReceipt(Gate gate, RequestBook book, RequestLetters letters) {
    this.gate = requireNonNull(gate, "gate is null");
    this.book = requireNonNull(book, "book is null");
    this.letters = requireNonNull(letters, "letters is null");
  }

  /**
   * @param language of the customer, two lower-case letters; one that is not written gives the
   *     shop's own
   * @throws PelangganException {@link RequestError#REQUEST_UNKNOWN}
   */
  public String write(CallContext context, RequestId id, String language) {
    gate.require(context, Permission.SEE_REQUESTS);
    return letters.text(book.require(id), language);
  }
}
