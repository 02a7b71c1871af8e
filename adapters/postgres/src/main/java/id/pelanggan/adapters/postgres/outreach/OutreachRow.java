package id.pelanggan.adapters.postgres.outreach;

import id.pelanggan.application.port.OutreachBook.StoredOutreach;
import id.pelanggan.domain.outreach.PagesAddress;
import id.pelanggan.domain.vault.KeySlot;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The row of {@code outreach}. */
public record OutreachRow(
    long keySlot, int version, byte @Nullable [] mail, @Nullable String pages, String language) {
  static OutreachRow of(StoredOutreach stored) {
    return new OutreachRow(
        stored.slot().number(),
        stored.version(),
        stored.mail().orElse(null),
        stored.pages().map(PagesAddress::value).orElse(null),
        stored.language());
  }

  StoredOutreach toStored() {
    return new StoredOutreach(
        new KeySlot(keySlot),
        version,
        Optional.ofNullable(mail),
        Optional.ofNullable(pages).map(PagesAddress::new),
        language);
  }
}
