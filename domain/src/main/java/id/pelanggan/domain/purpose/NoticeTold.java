package id.pelanggan.domain.purpose;

import static java.util.Objects.requireNonNull;

import id.pelanggan.domain.customer.Channel;
import java.time.Instant;

/**
 * That those who can be reached by a channel were told of a notice to come.
 *
 * @param people how many there were to tell then
 */
public record NoticeTold(Channel channel, long people, Instant at) {
  public NoticeTold {
    requireNonNull(channel, "channel is null");
    requireNonNull(at, "at is null");
  }
}
