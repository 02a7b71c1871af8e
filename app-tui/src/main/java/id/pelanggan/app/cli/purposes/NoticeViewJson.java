package id.pelanggan.app.cli.purposes;

import id.pelanggan.application.purpose.NoticeView;
import id.pelanggan.domain.customer.Channel;
import id.pelanggan.domain.purpose.NoticeTold;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A version of a notice with who has to be told, for programs.
 *
 * @param audience how many there are to tell, by channel
 * @param untold those of them whom nobody told yet
 */
record NoticeViewJson(
    NoticeJson notice, Map<String, Long> audience, List<Told> told, Map<String, Long> untold) {
  static NoticeViewJson of(NoticeView view) {
    return new NoticeViewJson(
        NoticeJson.of(view.notice()),
        named(view.audience()),
        view.told().stream().map(Told::of).toList(),
        named(view.untold()));
  }

  private static Map<String, Long> named(Map<Channel, Long> counts) {
    Map<String, Long> named = new TreeMap<>();
    counts.forEach((channel, count) -> named.put(channel.name(), count));
    return named;
  }

  record Told(String channel, long people, Instant at) {
    static Told of(NoticeTold told) {
      return new Told(told.channel().name(), told.people(), told.at());
    }
  }
}
