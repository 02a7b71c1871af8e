package id.pelanggan.application.port;

import id.pelanggan.domain.customer.Channel;
import id.pelanggan.domain.purpose.NoticeCode;
import java.util.Map;

/** Who has to be told before a notice changes. */
public interface NoticeAudience {

  /**
   * How many customers have a consent that stands and rests on an earlier version, by the channel
   * that they agreed to.
   *
   * @param below versions before this one
   */
  Map<Channel, Long> count(NoticeCode code, int below);
}
