package id.pelanggan.adapters.postgres.purpose;

import id.pelanggan.domain.customer.Channel;
import id.pelanggan.domain.purpose.NoticeTold;
import java.time.Instant;

/** A row of {@code notice_told}. */
public record ToldRow(String channel, long people, Instant toldAt) {
  NoticeTold toTold() {
    return new NoticeTold(Channel.valueOf(channel), people, toldAt);
  }
}
