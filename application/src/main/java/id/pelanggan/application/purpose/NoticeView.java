package id.pelanggan.application.purpose;

import static java.util.Objects.requireNonNull;

import id.pelanggan.domain.customer.Channel;
import id.pelanggan.domain.purpose.Notice;
import id.pelanggan.domain.purpose.NoticeTold;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A version of a notice, and who has to be told before it holds.
 *
 * @param audience how many have a consent under an earlier version, by channel
 * @param told by which channels they were told
 */
public record NoticeView(Notice notice, Map<Channel, Long> audience, List<NoticeTold> told) {
  public NoticeView {
    requireNonNull(notice, "notice is null");
    audience = Collections.unmodifiableMap(new TreeMap<>(audience));
    told = List.copyOf(told);
  }

  /** Those of the audience whom nobody told yet. */
  public Map<Channel, Long> untold() {
    Map<Channel, Long> left = new TreeMap<>(audience);
    told.forEach(one -> left.remove(one.channel()));
    return left;
  }
}
