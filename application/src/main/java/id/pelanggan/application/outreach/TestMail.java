package id.pelanggan.application.outreach;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.access.Gate;
import id.pelanggan.application.port.Letters;
import id.pelanggan.application.port.Letters.LetterKind;
import id.pelanggan.application.port.Mail;
import id.pelanggan.application.port.Shops;
import id.pelanggan.application.port.TimeOrderedIds;
import id.pelanggan.application.vault.OpenKeys;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.access.Permission;
import id.pelanggan.domain.customer.CustomerError;
import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.mapping.EmailAddress;
import id.pelanggan.domain.outreach.OutreachError;
import jakarta.inject.Inject;
import java.util.Map;

/** Sends a letter that says that letters arrive. */
public final class TestMail {
  private final Gate gate;
  private final OpenKeys openKeys;
  private final Mail mail;
  private final Letters letters;
  private final Shops shops;
  private final Correspondence correspondence;
  private final TimeOrderedIds ids;

  @Inject
  public TestMail(
      Gate gate,
      OpenKeys openKeys,
      Mail mail,
      Letters letters,
      Shops shops,
      Correspondence correspondence,
      TimeOrderedIds ids) {
    this.gate = requireNonNull(gate, "gate is null");
    this.openKeys = requireNonNull(openKeys, "openKeys is null");
    this.mail = requireNonNull(mail, "mail is null");
    this.letters = requireNonNull(letters, "letters is null");
    this.shops = requireNonNull(shops, "shops is null");
    this.correspondence = requireNonNull(correspondence, "correspondence is null");
    this.ids = requireNonNull(ids, "ids is null");
  }

  /**
   * @throws PelangganException {@link OutreachError#MAIL_NOT_SET_UP}, {@link
   *     CustomerError#EMAIL_INVALID}
   */
  public Sent test(CallContext context, String address) {
    gate.require(context, Permission.CHANGE_OUTREACH);
    openKeys.require();
    if (!mail.isSetUp()) {
      throw new PelangganException(OutreachError.MAIL_NOT_SET_UP);
    }
    String to =
        EmailAddress.read(address)
            .map(EmailAddress::value)
            .orElseThrow(() -> new PelangganException(CustomerError.EMAIL_INVALID));
    String shop = shops.findShop().orElseThrow().name().value();
    return correspondence.hand(
        context, letters.write(LetterKind.TEST, to, "", Map.of("shop", shop)), ids.next());
  }
}
