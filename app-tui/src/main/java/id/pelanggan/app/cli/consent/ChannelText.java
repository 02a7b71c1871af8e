package id.pelanggan.app.cli.consent;

import id.pelanggan.app.cli.WordConverter;
import id.pelanggan.domain.customer.Channel;

/** A channel by its name in small letters. */
final class ChannelText extends WordConverter<Channel> {
  ChannelText() {
    super(wordsOf(Channel.class));
  }
}
