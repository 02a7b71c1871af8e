package id.pelanggan.adapters.postgres.erasure;

import id.pelanggan.application.port.Books.SealedBook;
import id.pelanggan.domain.customer.CustomerId;
import id.pelanggan.domain.erasure.ErasureId;
import id.pelanggan.domain.vault.BlindIndex;
import java.time.LocalDate;
import java.util.UUID;

/** A bookkeeping document, sealed. */
public record BookRow(
    UUID customerId,
    UUID orderId,
    int year,
    LocalDate orderedOn,
    UUID erasureId,
    byte[] number,
    byte[] sealed) {
  SealedBook toBook() {
    return new SealedBook(
        new CustomerId(customerId),
        orderId,
        year,
        orderedOn,
        new ErasureId(erasureId),
        new BlindIndex(number),
        sealed);
  }
}
