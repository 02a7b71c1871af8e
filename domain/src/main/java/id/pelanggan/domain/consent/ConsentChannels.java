package id.pelanggan.domain.consent;

import id.pelanggan.domain.customer.Channel;
import id.pelanggan.domain.customer.ContactKind;
import java.util.List;
import java.util.Optional;

/** By which channels customers are reached, and what each needs. */
public final class ConsentChannels {
  /** Those by which something is sent to somebody. */
  public static final List<Channel> REACHING =
      List.of(Channel.WHATSAPP, Channel.EMAIL, Channel.SMS, Channel.PHONE, Channel.POST);

  private ConsentChannels() {}

  /** The kind of contact point that a channel reaches; empty where it needs none. */
  public static Optional<ContactKind> contactKind(Channel channel) {
    return switch (channel) {
      case EMAIL -> Optional.of(ContactKind.EMAIL);
      case PHONE, WHATSAPP, SMS -> Optional.of(ContactKind.PHONE);
      case POST, SHOP, WEB, SOCIAL -> Optional.empty();
    };
  }
}
