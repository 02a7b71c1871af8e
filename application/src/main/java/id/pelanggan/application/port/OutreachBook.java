package id.pelanggan.application.port;

import static java.util.Objects.requireNonNull;

import id.pelanggan.domain.outreach.PagesAddress;
import id.pelanggan.domain.vault.KeySlot;
import java.util.Optional;

/** How the shop sends letters and where its pages are. */
public interface OutreachBook {

  /** Empty where nobody said anything yet. */
  Optional<StoredOutreach> find();

  /** Stores it over what was stored. */
  void save(StoredOutreach outreach);

  /**
   * @param version one more with each change, from 1
   * @param mail the server, sealed; empty where letters are not sent
   * @param pages empty where customers have no pages
   * @param language of letters to customers whose own is not known or not written
   */
  record StoredOutreach(
      KeySlot slot,
      int version,
      Optional<byte[]> mail,
      Optional<PagesAddress> pages,
      String language) {
    public StoredOutreach {
      requireNonNull(slot, "slot is null");
      requireNonNull(mail, "mail is null");
      requireNonNull(pages, "pages is null");
      requireNonNull(language, "language is null");
    }
  }
}
