package id.pelanggan.application.agreement;

import id.pelanggan.domain.customer.Channel;
import id.pelanggan.domain.plugin.LocalText;

/** What letters to customers call channels. */
final class ChannelWords {
  private ChannelWords() {}

  static LocalText of(Channel channel) {
    return switch (channel) {
      case EMAIL -> new LocalText("lewat surel", "by e-mail");
      case PHONE -> new LocalText("lewat telepon", "by phone");
      case WHATSAPP -> new LocalText("lewat WhatsApp", "by WhatsApp");
      case SMS -> new LocalText("lewat SMS", "by SMS");
      case POST -> new LocalText("lewat pos", "by post");
      case SHOP -> new LocalText("di toko", "in the shop");
      case WEB -> new LocalText("lewat situs web", "on the website");
      case SOCIAL -> new LocalText("lewat media sosial", "on social media");
    };
  }
}
